using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>The document that is edited, as far as new code depends on it.</summary>
internal sealed record EditContext(SyntaxGenerator Generator, Compilation Compilation, LanguageVersion LanguageVersion, SyntaxTrivia EndOfLine)
{
    public static async Task<EditContext?> CreateAsync(Document document, SyntaxNode root, CancellationToken cancellationToken) =>
        await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? new EditContext(
                SyntaxGenerator.GetGenerator(document),
                compilation,
                ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion,
                root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line ? line : SyntaxFactory.LineFeed)
            : null;
}
