using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Values;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>
/// An answer that an endpoint makes itself holds what is put into it there. A new token for whoever has just signed in, and what the caller has just sent,
/// tell the caller nothing of anybody, whatever the tags of the members that carry them.
/// </summary>
internal sealed class ComposedAnswer(PurposeModel model, ImmutableArray<Arrival> arrivals)
{
    /// <summary>Whether the datum is a member of an object that is made for the answer, and no personal data but the caller's own is stored in that member.</summary>
    public bool IsHarmless(Arrival arrival, Datum datum) =>
        SourceOf(arrival.Trail) is { } source
        && CreationOf(source) is { } creation
        && SymbolEqualityComparer.Default.Equals(model.TypeAt(creation)?.OriginalDefinition, datum.Symbol.ContainingType?.OriginalDefinition)
        && arrivals
            .Where(a => a.Demand is KeptIn kept && SymbolEqualityComparer.Default.Equals(kept.Target.OriginalDefinition, datum.Symbol))
            .All(a => OwnInput.Contains(a.Trail, a.Symbol, a.Function));

    /// <summary>The object, where it stands alone: of two that a choice leads to, the other may be any.</summary>
    private static ExpressionSyntax? SourceOf(Trail? trail) =>
        FirstStep.ExpressionOf(trail) is { Parent: ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax } source ? source : null;

    private static BaseObjectCreationExpressionSyntax? CreationOf(ExpressionSyntax source) =>
        source as BaseObjectCreationExpressionSyntax ?? (source is IdentifierNameSyntax name ? CreationIn(name.Identifier.ValueText, name) : null);

    /// <summary>What a variable was declared with, if it is never anything else.</summary>
    private static BaseObjectCreationExpressionSyntax? CreationIn(string variable, SyntaxNode use)
    {
        var body = use.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);
        if (body is null || body.DescendantNodes().Any(n => n is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == variable))
        {
            return null;
        }

        var declared = body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(d => d.Identifier.ValueText == variable).ToList();
        return declared.Count == 1 ? declared[0].Initializer?.Value as BaseObjectCreationExpressionSyntax : null;
    }
}
