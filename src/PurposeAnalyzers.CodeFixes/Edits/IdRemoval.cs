using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Takes ids out of an attribute. Where several findings together would leave nothing, the first of them decide.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="positions">Of the ids among those that the attribute lists first.</param>
internal sealed class IdRemoval(AttributeSyntax attribute, ImmutableHashSet<int> positions)
    : CodeEdit(attribute, "remove " + string.Join(", ", positions.OrderBy(position => position)))
{
    private readonly ImmutableHashSet<int> positions = positions;

    public override SyntaxNode? Apply(SyntaxNode current, EditContext context) => IdArguments.Remove((AttributeSyntax)current, positions);

    public override CodeEdit? MergeWith(CodeEdit other) => other is not IdRemoval removal ? null
        : positions.Union(removal.positions) is var together && together.Count < AnnotationUse.Elements((AttributeSyntax)Node).Count() ? new IdRemoval((AttributeSyntax)Node, together)
        : this;
}
