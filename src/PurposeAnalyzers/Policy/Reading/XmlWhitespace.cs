using System.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>White space as XML knows it: a full-width space is text.</summary>
internal static class XmlWhitespace
{
    private static readonly char[] All = [' ', '\t', '\r', '\n'];

    public static bool Is(char character) => character is ' ' or '\t' or '\r' or '\n';

    public static string Trim(string value) => value.Trim(All);

    public static string[] Split(string value) => value.Split(All, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without white space at the ends, and one space for each run inside.</summary>
    public static string Collapse(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (!Is(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }
}
