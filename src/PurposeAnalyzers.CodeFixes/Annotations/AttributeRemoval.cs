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
        var lists = AttributeLists.Of(declaration);
        var index = lists.IndexOf(list);
        var without = AttributeLists.With(declaration, lists.RemoveAt(index));
        var next = index < lists.Count - 1 ? AttributeLists.Of(without)[index].GetFirstToken() : FirstTokenAfterLists(without);

        // The first list has the documentation before it; what follows it in its line moves there.
        var leading = list.GetLeadingTrivia();
        var own = next.LeadingTrivia;
        var moved = leading.Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Any() || index == 0
            ? leading.AddRange(own.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            : own;
        return without.ReplaceToken(next, next.WithLeadingTrivia(moved));
    }

    private static SyntaxToken FirstTokenAfterLists(SyntaxNode declaration) =>
        AttributeLists.Of(declaration) is { Count: > 0 } lists ? lists.Last().GetLastToken().GetNextToken() : declaration.GetFirstToken();
}
