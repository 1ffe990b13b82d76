using System.Text;
using PurposeAnalyzers.Cli.Reports.Html;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>Text that Markdown shows as it is: no markup, no link, no mention of anybody.</summary>
internal static class MarkdownText
{
    /// <summary>Keeps hosts from taking what follows for somebody's name or an issue's number.</summary>
    private const char WordJoiner = '\u2060';

    public static string Of(string? text)
    {
        var result = new StringBuilder();
        foreach (var character in OneLine(text))
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)) && character is not ('\'' or ',' or ';'))
            {
                result.Append('\\');
            }

            result.Append(character);
            if (character is '@' or '#')
            {
                result.Append(WordJoiner);
            }
        }

        return result.ToString();
    }

    /// <summary>As code, whatever backticks it has itself.</summary>
    public static string Code(string? text)
    {
        var line = OneLine(text);
        if (line.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(line, '`') + 1);
        var space = line[0] == '`' || line[^1] == '`' ? " " : "";
        return fence + space + line + space + fence;
    }

    /// <summary>As code within a table, where a bar ends the cell even in code.</summary>
    public static string CodeCell(string? text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string? text) => VisibleText.Of(text).ReplaceLineEndings(" ").Replace('\t', ' ').Trim();

    private static int LongestRun(string text, char wanted)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
