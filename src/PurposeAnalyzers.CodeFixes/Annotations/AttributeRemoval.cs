using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>Takes an attribute off a declaration, with its list and its line where nothing else is left there. Comments stay.</summary>
internal static class AttributeRemoval
{
    /// <param name="declaration">What has become of the declaration.</param>
    /// <param name="attribute">The attribute as it was on the declaration before.</param>
    public static SyntaxNode Remove(SyntaxNode declaration, AttributeSyntax attribute) =>
        Find(declaration, attribute) is not { Parent: AttributeListSyntax list } current ? declaration
        : list.Attributes.Count == 1 ? RemoveList(declaration, list)
        : declaration.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(current)));

    /// <summary>Puts another attribute in its place.</summary>
    public static SyntaxNode Replace(SyntaxNode declaration, AttributeSyntax attribute, AttributeSyntax by) =>
        Find(declaration, attribute) is { } current ? declaration.ReplaceNode(current, by.WithTriviaFrom(current)) : declaration;

    private static AttributeSyntax? Find(SyntaxNode declaration, AttributeSyntax attribute) =>
        AttributeLists.Of(declaration).SelectMany(list => list.Attributes).FirstOrDefault(a => a.IsEquivalentTo(attribute));

    private static SyntaxNode RemoveList(SyntaxNode declaration, AttributeListSyntax list)
    {
        var index = AttributeLists.Of(declaration).IndexOf(list);
        var next = list.GetLastToken().GetNextToken();

        // The first list has the documentation before it, others may have comments: what follows the list moves to its place.
        var leading = list.GetLeadingTrivia();
        if (index == 0 || leading.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            declaration = declaration.ReplaceToken(next, next.WithLeadingTrivia(leading.AddRange(next.LeadingTrivia.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))));
        }

        return AttributeLists.With(declaration, AttributeLists.Of(declaration).RemoveAt(index));
    }
}
