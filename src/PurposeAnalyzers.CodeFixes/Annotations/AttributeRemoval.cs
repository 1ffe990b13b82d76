using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>Takes an attribute off a declaration: with its list and its line, where it is the only one there.</summary>
internal static class AttributeRemoval
{
    /// <param name="declaration">What has become of the declaration.</param>
    /// <param name="written">The attribute as it is written.</param>
    public static SyntaxNode Without(SyntaxNode declaration, string written)
    {
        var lists = AttributeLists.Of(declaration);
        var (list, attribute) = lists.SelectMany(l => l.Attributes.Select(a => (List: l, Attribute: a))).FirstOrDefault(found => found.Attribute.ToString() == written);
        if (attribute is null)
        {
            return declaration;
        }

        if (list.Attributes.Count > 1)
        {
            return declaration.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        }

        var rest = AttributeLists.With(declaration, lists.Remove(list));
        return list == lists.First() ? rest.WithLeadingTrivia(list.GetLeadingTrivia()) : rest;
    }
}
