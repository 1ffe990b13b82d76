using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.CodeFixes.PolicyFiles;

/// <summary>Changes a policy file, whose text stays as it is everywhere else.</summary>
internal static class PolicyText
{
    public static TextDocument? Find(string path, Project project) => project.AdditionalDocuments.FirstOrDefault(document => (document.FilePath ?? document.Name) == path);

    /// <summary>Replaces the id nearest to a place in its line: earlier changes may have moved it.</summary>
    public static SourceText Replace(SourceText text, LinePosition place, string id, string other)
    {
        var line = text.Lines[place.Line].Span;
        var written = text.ToString(line);
        var found = Enumerable.Range(0, Math.Max(0, written.Length - id.Length + 1))
            .Where(i => string.CompareOrdinal(written, i, id, 0, id.Length) == 0 && EndsAt(written, i - 1) && EndsAt(written, i + id.Length))
            .OrderBy(i => Math.Abs(i - place.Character))
            .Take(1)
            .ToList();
        return found.Count == 0 ? text : text.Replace(line.Start + found[0], id.Length, other);
    }

    /// <summary>Writes a line before the end of a section, indented as the one before. Where no end is found, the text is the same.</summary>
    public static SourceText Append(SourceText text, string section, string element)
    {
        var end = text.ToString().LastIndexOf("</" + section + ">", StringComparison.Ordinal);
        if (end < 0)
        {
            return text;
        }

        var line = text.Lines.GetLineFromPosition(end);
        var before = text.ToString(TextSpan.FromBounds(line.Start, end));
        if (before.Trim().Length > 0 || line.LineNumber == 0)
        {
            return text.Replace(end, 0, element);
        }

        var last = text.Lines[line.LineNumber - 1];
        var written = last.ToString();
        var indentation = written.Substring(0, written.Length - written.TrimStart().Length);
        return text.Replace(line.Start, 0, indentation + element + text.ToString(TextSpan.FromBounds(last.End, last.EndIncludingLineBreak)));
    }

    private static bool EndsAt(string text, int position) =>
        position < 0 || position >= text.Length || !(char.IsLetterOrDigit(text[position]) || text[position] is '.' or '-' or '_');
}
