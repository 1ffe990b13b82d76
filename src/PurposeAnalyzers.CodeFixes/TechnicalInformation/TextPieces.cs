using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>The pieces that a text is made of: the holes of an interpolated string, what is joined by <c>+</c>, else the text itself.</summary>
internal static class TextPieces
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax text) => text switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when JoinsText(sum) => Of(sum.Left).Concat(Of(sum.Right)),
        ParenthesizedExpressionSyntax parenthesized when IsMade(parenthesized.Expression) => Of(parenthesized.Expression),
        _ => [text],
    };

    /// <summary>The text without some of its pieces, named by how they are written; null where nothing is left that says anything.</summary>
    public static ExpressionSyntax? Without(ExpressionSyntax text, ImmutableArray<string> pieces) =>
        Shorten(text, pieces) is { } left && Says(left) ? left.WithTriviaFrom(text) : null;

    /// <summary>The text with another expression in place of some of its pieces.</summary>
    public static ExpressionSyntax With(ExpressionSyntax text, ImmutableArray<string> pieces, ExpressionSyntax instead)
    {
        var replaced = Of(text).Where(piece => pieces.Contains(piece.ToString())).ToList();
        return replaced.Contains(text)
            ? instead.WithTriviaFrom(text)
            : text.ReplaceNodes(replaced.Select(piece => piece.Parent is InterpolationSyntax hole ? hole : (SyntaxNode)piece), (old, _) => old is InterpolationSyntax hole
                ? hole.WithExpression(instead).WithAlignmentClause(null).WithFormatClause(null)
                : instead.WithTriviaFrom(old));
    }

    private static ExpressionSyntax? Shorten(ExpressionSyntax text, ImmutableArray<string> pieces)
    {
        switch (text)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                return Shorten(interpolated, pieces);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when JoinsText(sum):
                var (left, right) = (Shorten(sum.Left, pieces), Shorten(sum.Right, pieces));
                return left is null || right is null ? (left ?? right)?.WithTriviaFrom(sum) : sum.WithLeft(left).WithRight(right);
            case ParenthesizedExpressionSyntax parenthesized when IsMade(parenthesized.Expression):
                return Shorten(parenthesized.Expression, pieces) is { } inner ? parenthesized.WithExpression(inner) : null;
            default:
                return pieces.Contains(text.ToString()) ? null : text;
        }
    }

    private static InterpolatedStringExpressionSyntax Shorten(InterpolatedStringExpressionSyntax text, ImmutableArray<string> pieces)
    {
        while (text.Contents.OfType<InterpolationSyntax>().FirstOrDefault(hole => pieces.Contains(hole.Expression.ToString())) is { } dropped)
        {
            var written = text.ToString();
            var content = TextSpan.FromBounds(text.StringStartToken.Span.End - text.SpanStart, text.StringEndToken.SpanStart - text.SpanStart);
            var cut = TextCut.Around(written, new TextSpan(dropped.SpanStart - text.SpanStart, dropped.Span.Length), content);
            text = (InterpolatedStringExpressionSyntax)SyntaxFactory.ParseExpression(written.Remove(cut.Start, cut.Length));
        }

        return text;
    }

    private static bool IsMade(ExpressionSyntax text) => text is InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax || (text is BinaryExpressionSyntax sum && JoinsText(sum));

    /// <summary>Text is joined where one of the pieces is written as text: numbers are added.</summary>
    private static bool JoinsText(BinaryExpressionSyntax sum) => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right));

    private static bool IsText(ExpressionSyntax piece) =>
        piece.IsKind(SyntaxKind.StringLiteralExpression) || piece is InterpolatedStringExpressionSyntax || (piece is BinaryExpressionSyntax sum && JoinsText(sum));

    private static bool Says(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText.Any(char.IsLetterOrDigit),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Any(c => c is InterpolationSyntax || c.ToString().Any(char.IsLetterOrDigit)),
        BinaryExpressionSyntax sum when JoinsText(sum) => Says(sum.Left) || Says(sum.Right),
        ParenthesizedExpressionSyntax parenthesized => Says(parenthesized.Expression),
        _ => true,
    };
}
