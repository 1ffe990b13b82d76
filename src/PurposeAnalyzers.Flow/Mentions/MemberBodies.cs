using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>Finds bodies by the names in their text: whoever writes to a member names it.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="indexOf">What the text of a file tells.</param>
internal sealed class MemberBodies(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf) : IMemberBodies
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> creators = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ILookup<string, ISymbol>> mentions = new(SymbolEqualityComparer.Default);

    public ImmutableArray<ISymbol> NamedBy(ISymbol member, CancellationToken cancellationToken)
    {
        // The keyword "field" stands in its property only.
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            return new ISymbol?[] { property.GetMethod, property.SetMethod, property }.OfType<ISymbol>().ToImmutableArray();
        }

        var type = member.ContainingType?.OriginalDefinition;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        if (type is null)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var inType = mentions.TryGetValue(type, out var known) ? known : mentions.GetOrAdd(type, Read(type, cancellationToken));
        return inType[member.Name].ToImmutableArray();
    }

    public ImmutableArray<ISymbol> CreatorsOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        creators.TryGetValue(type, out var known) ? known : creators.GetOrAdd(type, FindCreators(type, cancellationToken));

    private ImmutableArray<ISymbol> FindCreators(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && !c.Parameters.IsEmpty))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var created = indexOf(tree).Created;
            var positions = created.PositionsOf(type.Name);
            if (created.PositionsOf(string.Empty) is { IsEmpty: false } unnamed && tree.GetText(cancellationToken).ToString().IndexOf(type.Name, StringComparison.Ordinal) >= 0)
            {
                positions = positions.AddRange(unnamed);
            }

            foreach (var position in positions)
            {
                if (BodyAt(tree, position, cancellationToken) is { } body)
                {
                    found.Add(body);
                }
            }
        }

        return found.OrderBy(s => s.ToDisplayString(), StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The method, or the field or property with an initializer, whose text stands at a position.</summary>
    private ISymbol? BodyAt(SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        var node = tree.GetRoot(cancellationToken).FindToken(position).Parent;
        var declaration = node?.AncestorsAndSelf().FirstOrDefault(n =>
            n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax or GlobalStatementSyntax
                or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax });
        if (declaration is null)
        {
            return null;
        }

#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return declaration switch
        {
            GlobalStatementSyntax => compilation.GetEntryPoint(cancellationToken),
            TypeDeclarationSyntax type => (model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared),
            PropertyDeclarationSyntax { Initializer: { } initializer } property when initializer.Span.Contains(position) => model.GetDeclaredSymbol(property, cancellationToken),
            BasePropertyDeclarationSyntax property => (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
            _ => model.GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol method ? Callable.Of(method) : model.GetDeclaredSymbol(declaration, cancellationToken),
        };
    }

    private static ILookup<string, ISymbol> Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        BodiesOf(type)
            .SelectMany(body => NamesIn(body, cancellationToken).Select(name => (name, body)))
            .ToLookup(p => p.name, p => p.body, StringComparer.Ordinal);

    private static IEnumerable<ISymbol> BodiesOf(INamedTypeSymbol type) =>
        type.GetMembers().SelectMany(member => member switch
        {
            IMethodSymbol method => new[] { (ISymbol)Callable.Of(method) },
            INamedTypeSymbol nested => BodiesOf(nested),
            IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol => new[] { member },
            _ => Enumerable.Empty<ISymbol>(),
        });

    private static HashSet<string> NamesIn(ISymbol body, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in body.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (body is IPropertySymbol)
            {
                syntax = (syntax as PropertyDeclarationSyntax)?.Initializer;
            }

            foreach (var token in syntax?.DescendantTokens() ?? Enumerable.Empty<SyntaxToken>())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    names.Add(token.ValueText);
                }
            }

            // A primary constructor keeps its parameters without naming what it keeps them in.
            if (syntax is TypeDeclarationSyntax { ParameterList: { } parameters })
            {
                names.UnionWith(parameters.Parameters.Select(p => p.Identifier.ValueText));
            }
        }

        if (body is IFieldSymbol or IPropertySymbol)
        {
            names.Add(body.Name);
        }

        return names;
    }
}
