using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>Puts an attribute on a declaration, in a list of its own after those that are there: in its own line where the declaration begins one.</summary>
internal static class AttributeInsertion
{
    public static SyntaxNode Add(SyntaxNode declaration, AttributeSyntax attribute, bool isOnReturnValue, SyntaxTrivia endOfLine)
    {
        declaration = declaration is SimpleLambdaExpressionSyntax lambda ? Parenthesized(lambda) : declaration;
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute));
        if (isOnReturnValue)
        {
            list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.ReturnKeyword)).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space));
        }

        var existing = AttributeLists.Of(declaration);
        return IsWrittenInLine(declaration, existing)
            ? AddInLine(declaration, existing, list.NormalizeWhitespace())
            : AddLine(declaration, existing, list.NormalizeWhitespace(), endOfLine);
    }

    private static SyntaxNode AddLine(SyntaxNode declaration, SyntaxList<AttributeListSyntax> existing, AttributeListSyntax list, SyntaxTrivia endOfLine)
    {
        var leading = declaration.GetLeadingTrivia();
        var indentation = leading.Count > 0 && leading[leading.Count - 1] is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : default;
        return existing.Any()
            ? AttributeLists.With(declaration, existing.Add(list.WithLeadingTrivia(indentation).WithTrailingTrivia(endOfLine)))
            : AttributeLists.With(declaration.WithLeadingTrivia(indentation), SyntaxFactory.SingletonList(list.WithLeadingTrivia(leading).WithTrailingTrivia(endOfLine)));
    }

    private static SyntaxNode AddInLine(SyntaxNode declaration, SyntaxList<AttributeListSyntax> existing, AttributeListSyntax list)
    {
        list = list.WithTrailingTrivia(SyntaxFactory.Space);
        if (!existing.Any())
        {
            var leading = declaration.GetLeadingTrivia();
            return AttributeLists.With(declaration.WithoutLeadingTrivia(), SyntaxFactory.SingletonList(list.WithLeadingTrivia(leading)));
        }

        var last = existing.Last();
        return AttributeLists.With(declaration, existing.Replace(last, last.HasTrailingTrivia ? last : last.WithTrailingTrivia(SyntaxFactory.Space)).Add(list));
    }

    private static bool IsWrittenInLine(SyntaxNode declaration, SyntaxList<AttributeListSyntax> existing) =>
        declaration is ParameterSyntax or LambdaExpressionSyntax or AccessorDeclarationSyntax
        || (existing.Any() ? !EndsLine(existing.Last().GetLastToken()) : !BeginsLine(declaration.GetFirstToken()));

    private static bool BeginsLine(SyntaxToken token) =>
        token.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia) || token.GetPreviousToken() is var previous && (previous.IsKind(SyntaxKind.None) || EndsLine(previous));

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary><c>x => x</c> takes attributes as <c>(x) => x</c> only.</summary>
    private static ParenthesizedLambdaExpressionSyntax Parenthesized(SimpleLambdaExpressionSyntax lambda) => SyntaxFactory.ParenthesizedLambdaExpression(
            lambda.AttributeLists,
            lambda.Modifiers,
            returnType: null,
            SyntaxFactory.ParameterList(SyntaxFactory.SingletonSeparatedList(lambda.Parameter.WithoutTrivia())).WithTrailingTrivia(lambda.Parameter.GetTrailingTrivia()),
            lambda.ArrowToken,
            lambda.Block,
            lambda.ExpressionBody)
        .WithLeadingTrivia(lambda.GetLeadingTrivia());
}
