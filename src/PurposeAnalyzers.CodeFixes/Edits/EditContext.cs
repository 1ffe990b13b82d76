using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>The place that is edited, as far as new code depends on it.</summary>
/// <param name="Model">Of the document before any edit.</param>
/// <param name="Position">In that document.</param>
internal sealed record EditContext(SyntaxGenerator Generator, SemanticModel Model, LanguageVersion LanguageVersion, SyntaxTrivia EndOfLine, int Position = 0)
{
    public Compilation Compilation => Model.Compilation;

    public static async Task<EditContext?> CreateAsync(Document document, SyntaxNode root, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new EditContext(
                SyntaxGenerator.GetGenerator(document),
                model,
                ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion,
                root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line ? line : SyntaxFactory.LineFeed)
            : null;

    /// <summary>How a type is named in new code: as briefly as the place allows, with a <c>using</c> where one is missing.</summary>
    /// <remarks>Older compilers put an empty line where they find that a <c>using</c> is not missing, so they are not asked then.</remarks>
    public NameSyntax ReferenceTo(INamedTypeSymbol type)
    {
        var name = ((NameSyntax)Generator.TypeExpression(type)).WithAdditionalAnnotations(Simplifier.Annotation);

        // By name: the type may come from the compilation of another project.
        return Model.LookupNamespacesAndTypes(Position, name: type.Name).Any(found => found.ToDisplayString() == type.ToDisplayString())
            ? name
            : name.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
    }
}
