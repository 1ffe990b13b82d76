using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Baseline;

/// <summary>
/// The accepted findings of an old code base, one a line: a fingerprint, then, if anybody gives one, the reason after <c> # </c>.
/// Lines that begin with <c>#</c> are comments. What a line does not say properly does not count; the rest does.
/// </summary>
internal sealed class BaselineFile
{
    private const char Comment = '#';

    private readonly SourceText text;

    private BaselineFile(SourceText text, ImmutableArray<BaselineEntry> entries, ImmutableArray<BaselineProblem> problems)
    {
        this.text = text;
        Entries = entries;
        Problems = problems;
    }

    /// <summary>In the order of the file, each finding once.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    public ImmutableArray<BaselineProblem> Problems { get; }

    public static BaselineFile Parse(string text) => Parse(SourceText.From(text));

    public static BaselineFile Parse(SourceText text)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var problems = ImmutableArray.CreateBuilder<BaselineProblem>();
        var first = new Dictionary<Fingerprint, int>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            if (content.Length == 0 || content[0] == Comment)
            {
                continue;
            }

            if (ParseEntry(content, line.Span) is not { } entry)
            {
                problems.Add(new BaselineProblem(line.Span, content, First: 0));
            }
            else if (first.TryGetValue(entry.Fingerprint, out var known))
            {
                problems.Add(new BaselineProblem(line.Span, content, known));
            }
            else
            {
                first.Add(entry.Fingerprint, line.LineNumber + 1);
                entries.Add(entry);
            }
        }

        return new BaselineFile(text, entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>A new file.</summary>
    public static string Write(IEnumerable<Fingerprint> findings, string? reason = null) => Parse(string.Empty).Add(findings, reason);

    /// <summary>
    /// The file with more entries. Comments, reasons and the ends of lines stay as they are; what was sorted is sorted again.
    /// </summary>
    public string Add(IEnumerable<Fingerprint> findings, string? reason = null)
    {
        var known = new HashSet<Fingerprint>(Entries.Select(entry => entry.Fingerprint));
        var changes = findings
            .Where(known.Add)
            .Select(finding => (Key: finding.ToString(), Line: reason is null ? finding.ToString() : $"{finding} {Comment} {OneLine(reason)}"))
            .OrderBy(added => added.Key, StringComparer.Ordinal)
            .GroupBy(added => PlaceFor(added.Key))
            .Select(place => new TextChange(new TextSpan(place.Key, 0), AtLine(place.Key, string.Concat(place.Select(added => added.Line + LineEnd)))))
            .OrderBy(change => change.Span.Start)
            .ToList();
        return text.WithChanges(changes).ToString();
    }

    /// <summary>The file without some entries, each with its line.</summary>
    public string Remove(Func<BaselineEntry, bool> isGone) =>
        text.WithChanges(Entries.Where(isGone).Select(entry => new TextChange(text.Lines.GetLineFromPosition(entry.Span.Start).SpanIncludingLineBreak, string.Empty)).ToList()).ToString();

    private static BaselineEntry? ParseEntry(string content, TextSpan span)
    {
        var end = content.IndexOf(' ') is var space and >= 0 ? space : content.Length;
        var rest = content.Substring(end).TrimStart();
        return Fingerprint.Parse(content.Substring(0, end)) is { } fingerprint && (rest.Length == 0 || rest[0] == Comment)
            ? new BaselineEntry(fingerprint, rest.Trim(Comment, ' ', '\t') is { Length: > 0 } reason ? reason : null, span)
            : null;
    }

    private string LineEnd => text.Lines[0].EndIncludingLineBreak == text.Lines[0].End ? "\n" : text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak));

    /// <summary>After the last entry that is less, else before the first, else at the end.</summary>
    private int PlaceFor(string key)
    {
        var before = Entries.LastOrDefault(entry => string.CompareOrdinal(entry.Fingerprint.ToString(), key) < 0);
        return before is not null ? text.Lines.GetLineFromPosition(before.Span.Start).EndIncludingLineBreak
            : Entries.IsEmpty ? text.Length
            : Entries[0].Span.Start;
    }

    /// <summary>The last line of the file may lack its end.</summary>
    private string AtLine(int position, string lines) => position > 0 && text[position - 1] is not ('\n' or '\r') ? LineEnd + lines : lines;

    private static string OneLine(string reason) => new(reason.Trim().Select(c => char.IsControl(c) ? ' ' : c).ToArray());
}
