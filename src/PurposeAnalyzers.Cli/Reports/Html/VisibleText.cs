using System.Globalization;
using System.Text;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>
/// Text of source, policy or logs as a reader can trust it: characters that nobody sees, or that change the order of others, are spelled out. Markup is none of
/// its business: the renderer encodes it.
/// </summary>
public static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    public static string Of(string? text) => text is null ? "" : text.EnumerateRunes().Any(IsHidden) ? SpelledOut(text) : text;

    private static string SpelledOut(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                result.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            }
            else
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\t' or '\n' or '\r'),
        // These two belong to the spelling of some languages.
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };
}
