using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>The bodies of methods and accessors in a file, in the order of the text. Initializers are no such bodies: they are part of a declaration.</summary>
internal sealed class FileBodies
{
    /// <summary>Where the declarations of the bodies begin.</summary>
    private readonly ImmutableArray<int> starts;

    private FileBodies(ImmutableArray<int> starts) => this.starts = starts;

    public static FileBodies Read(SyntaxNode root) =>
        new(root.DescendantNodes(MayHoldBodies).Where(IsBody).Select(body => DeclarationOf(body).SpanStart).ToImmutableArray());

    /// <summary>Whether the node is the body of a method or accessor, in braces or behind an arrow.</summary>
    public static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax;

    /// <summary>The numbers of the bodies that a declaration has: its own, or, of a type, those in it.</summary>
    /// <returns>The first, and the one after the last.</returns>
    public (int First, int End) Within(TextSpan declaration, bool isType) => (
        NumberAt(declaration.Start),
        NumberAt(isType ? declaration.End : declaration.Start + 1));

    /// <summary>The declaration by which symbols know the body: an arrow is that of a getter without one of its own.</summary>
    private static SyntaxNode DeclarationOf(SyntaxNode body) => body.Parent is BasePropertyDeclarationSyntax ? body : body.Parent!;

    private static bool MayHoldBodies(SyntaxNode node) => node
        is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax
        or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax or AccessorDeclarationSyntax;

    /// <summary>How many bodies begin before the position.</summary>
    private int NumberAt(int position)
    {
        var number = starts.BinarySearch(position);
        return number < 0 ? ~number : number;
    }
}
