namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Replaces or removes a piece of code.</summary>
/// <param name="node">The piece.</param>
/// <param name="change">What it changes, so that the same change in the same place can be told.</param>
/// <param name="apply">Gives what to put in its place, built from what has become of it after earlier edits; null removes it.</param>
internal sealed class NodeEdit(SyntaxNode node, string change, Func<SyntaxNode, EditContext, SyntaxNode?> apply) : CodeEdit(node, change)
{
    public override SyntaxNode? Apply(SyntaxNode current, EditContext context) => apply(current, context);
}
