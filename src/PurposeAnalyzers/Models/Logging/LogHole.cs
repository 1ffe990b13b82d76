using System.Globalization;

namespace PurposeAnalyzers.Models.Logging;

/// <summary>A hole in a message template.</summary>
internal readonly record struct LogHole(string Name, bool IsDestructuring)
{
    /// <summary>The index of the value, if the hole is a number.</summary>
    public int? Position => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    /// <param name="content">What stands between the braces: <c>@Name,10:format</c>.</param>
    public static LogHole? TryParse(string content)
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
            ? new LogHole(name, capture == '@')
            : null;
    }
}
