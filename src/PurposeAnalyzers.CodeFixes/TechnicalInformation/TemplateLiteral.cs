using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Models.Logging;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>Rewrites message templates. Braces and names are written alike in any kind of literal, so the text of the literal is rewritten.</summary>
internal static class TemplateLiteral
{
    /// <summary>The template without the holes of a value; null where nothing is left that says anything, or where the value fills no hole.</summary>
    public static LiteralExpressionSyntax? Without(LiteralExpressionSyntax template, int value)
    {
        var text = template.Token.Text;
        var parsed = LogTemplate.Parse(text);
        var filled = parsed.HolesOf(value).ToImmutableArray();
        if (filled.IsEmpty || template.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        {
            return null;
        }

        // From the end on, so that what comes before stays where it is.
        foreach (var hole in parsed.Holes.Reverse())
        {
            text = filled.Contains(hole) ? Cut(text, hole)
                : parsed.IsPositional && hole.Position > value ? Rename(text, hole, hole.Position.Value - 1)
                : text;
        }

        // Without values a composite format is a mere text, in which {{ means two braces.
        var isText = !LogTemplate.Parse(text).Holes.Any();
        return text.Any(char.IsLetterOrDigit) && !(isText && text.Contains("{{")) ? Literal(template, text) : null;
    }

    /// <summary>The template with another name for the holes of a value; as it is where values have numbers.</summary>
    public static LiteralExpressionSyntax Renamed(LiteralExpressionSyntax template, int value, string name)
    {
        var text = template.Token.Text;
        var parsed = LogTemplate.Parse(text);
        return parsed.IsPositional
            ? template
            : Literal(template, parsed.HolesOf(value).Aggregate(text, (current, hole) => current.Remove(hole.Span.Start, hole.Span.Length).Insert(hole.Span.Start, "{" + name + "}")));
    }

    private static string Cut(string text, LogHole hole)
    {
        var cut = TextCut.Around(text, hole.Span, TextSpan.FromBounds(text.Length - text.TrimStart('@', '"').Length, text.TrimEnd('"').Length));
        return text.Remove(cut.Start, cut.Length);
    }

    private static string Rename(string text, LogHole hole, int position) =>
        text.Remove(hole.Span.Start + 1, hole.Name.Length).Insert(hole.Span.Start + 1, position.ToString(CultureInfo.InvariantCulture));

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax template, string text) =>
        ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(text)).WithTriviaFrom(template);
}
