using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Models.Logging;

/// <summary>A hole in a message template.</summary>
/// <param name="Name">What it is called; a number where values are matched by position.</param>
/// <param name="IsDestructuring">Whether it writes all that the value holds.</param>
/// <param name="Span">Where it stands in the text, with its braces.</param>
internal readonly record struct LogHole(string Name, bool IsDestructuring, TextSpan Span)
{
    /// <summary>The index of the value, if the hole is a number.</summary>
    public int? Position => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    /// <param name="content">What stands between the braces: <c>@Name,10:format</c>.</param>
    /// <param name="start">Where the hole begins.</param>
    public static LogHole? TryParse(string content, int start)
    {
        var end = content.IndexOfAny([',', ':']);
        var name = end < 0 ? content : content.Substring(0, end);
        var capture = name.Length > 0 && name[0] is '@' or '$' ? name[0] : default(char?);
        if (capture is not null)
        {
            name = name.Substring(1);
        }

        name = name.Trim();
        return name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-')
            ? new LogHole(name, capture == '@', new TextSpan(start, content.Length + 2))
            : null;
    }
}
