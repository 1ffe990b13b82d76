using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Changes a file that is no code, such as the policy.</summary>
/// <param name="document">The file, in one of the projects that read it.</param>
/// <param name="change">What it changes, so that the same change in the same place can be told.</param>
/// <param name="apply">Gives the new text, from what the text has become after earlier edits.</param>
internal sealed class AdditionalTextEdit(DocumentId document, string change, Func<SourceText, SourceText> apply) : Edit(change)
{
    public DocumentId Document => document;

    public SourceText Apply(SourceText current) => apply(current);
}
