using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>The ids that an attribute lists first, however they are written: as arguments, in an array, in a collection expression.</summary>
internal static class IdArguments
{
    private delegate SeparatedSyntaxList<SyntaxNode> ListChange(SeparatedSyntaxList<SyntaxNode> list, Func<ExpressionSyntax, SyntaxNode> elementOf);

    public static AttributeSyntax Add(AttributeSyntax attribute, ExpressionSyntax id) => Change(attribute, name: null, (list, elementOf) =>
    {
        var end = list.TakeWhile(node => node is not AttributeArgumentSyntax { NameEquals: not null }).Count();
        var nodes = list.ToList();
        var separators = list.GetSeparators().ToList();
        var added = elementOf(id);
        if (end == list.Count && end > 0)
        {
            added = added.WithTrailingTrivia(nodes[end - 1].GetTrailingTrivia());
            nodes[end - 1] = nodes[end - 1].WithoutTrailingTrivia();
        }

        if (list.Count > 0)
        {
            separators.Insert(Math.Min(end, separators.Count), SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        }

        nodes.Insert(end, added);
        return SyntaxFactory.SeparatedList(nodes, separators.Take(nodes.Count - 1));
    });

    /// <summary>Takes out those ids whose positions are given.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="positions">In the list.</param>
    /// <param name="name">Of the list; null for the first.</param>
    public static AttributeSyntax Remove(AttributeSyntax attribute, IReadOnlyCollection<int> positions, string? name = null) => Change(attribute, name, (list, _) =>
    {
        var trailing = list.Count == 0 ? default : list.Last().GetTrailingTrivia();
        foreach (var position in positions.OrderByDescending(position => position))
        {
            list = list.RemoveAt(position);
        }

        return list.Count == 0 ? list : list.Replace(list.Last(), list.Last().WithTrailingTrivia(trailing));
    });

    private static AttributeSyntax Change(AttributeSyntax attribute, string? name, ListChange change)
    {
        var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        return arguments.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name)?.Expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } array } => attribute.ReplaceNode(array, array.WithExpressions(Of<ExpressionSyntax>(change(array.Expressions, id => id)))),
            ImplicitArrayCreationExpressionSyntax { Initializer: { } array } => attribute.ReplaceNode(array, array.WithExpressions(Of<ExpressionSyntax>(change(array.Expressions, id => id)))),
            CollectionExpressionSyntax collection => attribute.ReplaceNode(collection, collection.WithElements(Of<CollectionElementSyntax>(change(collection.Elements, SyntaxFactory.ExpressionElement)))),
            _ when name is not null => attribute,
            _ => attribute.WithArgumentList(arguments.WithArguments(Of<AttributeArgumentSyntax>(change(arguments.Arguments, SyntaxFactory.AttributeArgument)))),
        };
    }

    private static SeparatedSyntaxList<T> Of<T>(SeparatedSyntaxList<SyntaxNode> list)
        where T : SyntaxNode => SyntaxFactory.SeparatedList<T>(list.GetWithSeparators());
}
