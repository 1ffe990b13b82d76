using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>Tells which pieces of a text hold the data of a finding: those where a step of its way stands, or where it is read, or a variable that it was stored in.</summary>
internal sealed class PersonalPieces(ReportedFinding finding, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly ImmutableHashSet<ISymbol> data = finding.Data.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    public bool Hold(ExpressionSyntax piece) => Hold(piece, ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default));

    private bool Hold(SyntaxNode piece, ImmutableHashSet<ISymbol> followed) =>
        finding.Diagnostic.AdditionalLocations.Any(step => step.SourceTree == piece.SyntaxTree && piece.Span.Contains(step.SourceSpan))
        || piece.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => IsData(model.GetSymbolInfo(name, cancellationToken).Symbol, followed));

    private bool IsData(ISymbol? symbol, ImmutableHashSet<ISymbol> followed) =>
        symbol is not null
        && (data.Contains(symbol.OriginalDefinition) || (symbol is ILocalSymbol && !followed.Contains(symbol) && IsStoredIn(symbol, followed.Add(symbol))));

    private bool IsStoredIn(ISymbol variable, ImmutableHashSet<ISymbol> followed) =>
        variable.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Any(declaration => declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => Hold(value, followed),
            ForEachStatementSyntax loop => Hold(loop.Expression, followed),
            _ => false,
        });
}
