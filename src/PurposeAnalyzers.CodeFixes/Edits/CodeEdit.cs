namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>A change of one piece of code.</summary>
internal abstract class CodeEdit(SyntaxNode node, string change) : Edit(change)
{
    public SyntaxNode Node => node;

    /// <param name="current">What has become of the piece of code after earlier edits.</param>
    /// <param name="context">Of the document that it stands in.</param>
    /// <returns>What to put in its place; null to remove it.</returns>
    public abstract SyntaxNode? Apply(SyntaxNode current, EditContext context);

    /// <summary>One edit for this one and another one at the same place; null where both can be made one after the other.</summary>
    public virtual CodeEdit? MergeWith(CodeEdit other) => null;
}
