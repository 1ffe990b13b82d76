using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// The code that an approval covers: the declaration, all parts of it if it has several, and the methods of this project that it calls
/// directly, in the order in which the text first names them.
/// </summary>
internal sealed class ApprovedCode(Compilation compilation)
{
    public ImmutableArray<SyntaxNode> At(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var covered = PartsOf(declaration, cancellationToken);
        foreach (var callee in covered.SelectMany(part => SpelledCalls.In(part, ModelOf(part), cancellationToken)).ToList())
        {
            // Each text once: what a type's members call in it is there already, and so is whoever calls itself.
            covered.AddRange(CodeOf(callee, cancellationToken).Where(code => !covered.Any(c => c.SyntaxTree == code.SyntaxTree && c.Span.Contains(code.Span))));
        }

        return covered.ToImmutableArray();
    }

    /// <summary>This part first; the others by their text, which is the same on every machine, as paths are not.</summary>
    private List<SyntaxNode> PartsOf(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var others = ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) switch
        {
            INamedTypeSymbol type => References(type),
            IMethodSymbol method => References(method.PartialDefinitionPart, method.PartialImplementationPart),
            IPropertySymbol property => References(property.PartialDefinitionPart, property.PartialImplementationPart),
            _ => ImmutableArray<SyntaxReference>.Empty,
        };
        return others
            .Select(reference => reference.GetSyntax(cancellationToken))
            .Where(part => part != declaration && part.IsKind(declaration.Kind()))
            .OrderBy(part => part.ToString(), StringComparer.Ordinal)
            .Prepend(declaration)
            .ToList();
    }

    /// <summary>A constructor that stands at the head of its type is only that head, and what the compiler writes is nothing.</summary>
    private IEnumerable<SyntaxNode> CodeOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly)
            ? Enumerable.Empty<SyntaxNode>()
            : method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).SelectMany(declaration => declaration switch
            {
                TypeDeclarationSyntax type => new SyntaxNode?[] { type.ParameterList, type.BaseList?.Types.FirstOrDefault() as PrimaryConstructorBaseTypeSyntax }.OfType<SyntaxNode>(),
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or LocalFunctionStatementSyntax => new[] { declaration },
                _ => Enumerable.Empty<SyntaxNode>(),
            });

    private static ImmutableArray<SyntaxReference> References(params ISymbol?[] parts) =>
        parts.OfType<ISymbol>().SelectMany(part => part.DeclaringSyntaxReferences).ToImmutableArray();

    private SemanticModel ModelOf(SyntaxNode node) =>
#pragma warning disable RS1030 // The compiler shares the models of its compilation: docs/decisions/2026-11-22-summaries-on-demand.md.
        compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
}
