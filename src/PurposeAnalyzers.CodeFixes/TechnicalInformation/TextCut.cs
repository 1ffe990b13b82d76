using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>What goes with a hole that is cut out of a text, so that no two blanks stand where it was.</summary>
internal static class TextCut
{
    /// <summary>The hole and the blanks before it; at the beginning of the text, those after it.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="hole">The hole, with its braces.</param>
    /// <param name="content">What stands between the quotes.</param>
    public static TextSpan Around(string written, TextSpan hole, TextSpan content)
    {
        var (start, end) = (hole.Start, hole.End);
        while (start > content.Start && written[start - 1] == ' ')
        {
            start--;
        }

        while (hole.Start == content.Start && end < content.End && written[end] == ' ')
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
