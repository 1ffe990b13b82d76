using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Disclosure.Consent;

/// <summary>The record whose data a finding is about, as the code names it.</summary>
/// <param name="Expression">Null for <c>this</c>.</param>
internal sealed record CheckedRecord(ExpressionSyntax? Expression, INamedTypeSymbol Type)
{
    /// <summary>Null where the code names none, or several: whoever is asked must be the one whose data is used. A tagged parameter or result is of no record.</summary>
    public static CheckedRecord? Of(ReportedFinding finding, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var data = finding.Data.ToList();
        var types = data.Select(d => d.ContainingType?.OriginalDefinition).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        if (types.Count != 1 || data.Any(d => d is not (IFieldSymbol or IPropertySymbol)))
        {
            return null;
        }

        // Where the data is read, as far as that is in the same body; else whoever is handed to the code that reads it.
        var body = BodyAround(node);
        var places = finding.Diagnostic.AdditionalLocations
            .Where(l => l.SourceTree == node.SyntaxTree && body.Span.Contains(l.SourceSpan))
            .Select(l => body.FindNode(l.SourceSpan, getInnermostNodeForTie: true))
            .Append(node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Expression.Span.End == node.Span.End) ?? node)
            .ToList();
        var records = places.SelectMany(place => ReadersIn(place, finding, model, cancellationToken)).ToList();
        records = records.Count > 0 ? records : places.SelectMany(place => place.DescendantNodesAndSelf().OfType<ExpressionSyntax>()).Where(IsName).Where(IsRecord).ToList<ExpressionSyntax?>();
        var named = records.GroupBy(record => record?.ToString()).ToList();
        return named.Count == 1 ? new CheckedRecord(named[0].First()?.WithoutTrivia(), types[0]) : null;

        bool IsRecord(ExpressionSyntax expression) =>
            model.GetTypeInfo(expression, cancellationToken).Type is { } type
            && model.GetSymbolInfo(expression, cancellationToken).Symbol is not ITypeSymbol
            && model.Compilation.HasImplicitConversion(type, types[0]);
    }

    /// <summary>The record as a value of a parameter's type: itself, or its key.</summary>
    public ExpressionSyntax? As(ITypeSymbol parameter)
    {
        for (var type = Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, parameter))
            {
                return Expression ?? SyntaxFactory.ThisExpression();
            }
        }

        return Type.GetMembers("Id").OfType<IPropertySymbol>().Any(id => SymbolEqualityComparer.Default.Equals(id.Type, parameter))
            ? SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Expression ?? SyntaxFactory.ThisExpression(), SyntaxFactory.IdentifierName("Id"))
            : null;
    }

    private static IEnumerable<ExpressionSyntax?> ReadersIn(SyntaxNode place, ReportedFinding finding, SemanticModel model, CancellationToken cancellationToken)
    {
        var data = finding.Data.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return place.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && data.Contains(symbol.OriginalDefinition))
            .Select(name => name.Parent switch
            {
                MemberAccessExpressionSyntax access when access.Name == name => access.Expression is ThisExpressionSyntax ? null : access.Expression,
                MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax conditional } => conditional.Expression,
                _ => null,
            });
    }

    private static bool IsName(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } or MemberAccessExpressionSyntax;

    private static SyntaxNode BodyAround(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(n => n is MemberDeclarationSyntax) ?? node;
}
