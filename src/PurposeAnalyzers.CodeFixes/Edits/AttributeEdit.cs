using PurposeAnalyzers.CodeFixes.Annotations;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Writes an attribute on a declaration.</summary>
/// <param name="declaration">See <see cref="Declaration"/>.</param>
/// <param name="attribute">The attribute.</param>
/// <param name="isOnReturnValue">Whether it is written <c>[return: …]</c>.</param>
internal sealed class AttributeEdit(SyntaxNode declaration, NewAttribute attribute, bool isOnReturnValue = false)
    : CodeEdit(declaration, (isOnReturnValue ? "add return: " : "add ") + attribute.Text)
{
    public override SyntaxNode? Apply(SyntaxNode current, EditContext context) =>
        attribute.Build(context) is { } syntax ? AttributeInsertion.Add(current, syntax, isOnReturnValue, context.EndOfLine) : current;
}
