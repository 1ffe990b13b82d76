using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Takes ids out of an attribute. Where several findings together would leave nothing, the first of them decide.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="positions">Of the ids in their list.</param>
/// <param name="name">Of the list; null for the ids that the attribute lists first.</param>
internal sealed class IdRemoval(AttributeSyntax attribute, ImmutableHashSet<int> positions, string? name = null)
    : CodeEdit(attribute, $"remove {name} {string.Join(", ", positions.OrderBy(position => position))}")
{
    private readonly ImmutableHashSet<int> positions = positions;
    private readonly string? name = name;

    public override SyntaxNode? Apply(SyntaxNode current, EditContext context) => IdArguments.Remove((AttributeSyntax)current, positions, name);

    public override CodeEdit? MergeWith(CodeEdit other) => other is not IdRemoval removal || removal.name != name ? null
        : positions.Union(removal.positions) is var together && together.Count < AnnotationUse.Elements((AttributeSyntax)Node, name).Count() ? new IdRemoval((AttributeSyntax)Node, together, name)
        : this;
}
