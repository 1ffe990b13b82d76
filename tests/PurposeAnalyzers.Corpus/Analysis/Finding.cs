using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Corpus.Analysis;

/// <summary>One diagnostic, with everything in it that must be the same in every run.</summary>
/// <param name="root">The corpus; paths are shown below it.</param>
internal sealed partial class Finding(string project, Diagnostic diagnostic, string root)
{
    public string Id => diagnostic.Id;

    public bool IsCrash => diagnostic.Id == AnalyzerDriver.CrashId;

    public string Project => project;

    public string Message { get; } = diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public string Place => PlaceOf(diagnostic.Location);

    /// <summary>The first thing that the message names: the datum, for most rules.</summary>
    public string Subject => Quoted().Match(Message) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>
    /// Names this finding across runs, also when code above it or other words of its message change. Two of one rule and subject on
    /// equal lines of a file are told apart by their order: <see cref="Occurrence"/>.
    /// </summary>
    public string Key => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', KeyText, Occurrence))))[..8];

    public string KeyText => string.Join('|', project, Relative(diagnostic.Location.GetLineSpan().Path), Id, Subject, Code);

    public int Occurrence { get; set; }

    /// <summary>The first source line of the finding.</summary>
    public string Code => CodeAt(diagnostic.Location);

    /// <summary>The source around the finding: its lines marked, with their numbers.</summary>
    public IEnumerable<string> Excerpt(int context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            yield break;
        }

        var lines = tree.GetText().Lines;
        var span = diagnostic.Location.GetLineSpan();
        var (first, last) = (span.StartLinePosition.Line, span.EndLinePosition.Line);
        for (var line = Math.Max(0, first - context); line <= Math.Min(lines.Count - 1, last + context); line++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(line >= first && line <= last ? '>' : ' ')}{line + 1,5} {lines[line]}");
        }
    }

    /// <summary>The related locations in the order given, which is the path from the finding to the data.</summary>
    public IEnumerable<(string Place, string Code)> Chain => diagnostic.AdditionalLocations.Select(location => (PlaceOf(location), CodeAt(location)));

    /// <summary>The files that it concerns.</summary>
    public IEnumerable<string> Files => diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.GetLineSpan().Path).Where(path => path is not null);

    /// <summary>Orders by place, then by everything else; equal keys are equal findings.</summary>
    public string SortKey => field ??= Everything();

    private string Everything()
    {
        var text = new StringBuilder(project);
        var span = diagnostic.Location.GetLineSpan();
        text.Append('|').Append(Relative(span.Path)); // By place first: this is also the order of the list.
        text.Append(CultureInfo.InvariantCulture, $"|{span.StartLinePosition.Line:D7}|{span.StartLinePosition.Character:D5}|{span.EndLinePosition}");
        text.Append('|').Append(diagnostic.Id).Append('|').Append(diagnostic.Severity).Append('|').Append(Message);
        foreach (var location in diagnostic.AdditionalLocations)
        {
            text.Append("|at ").Append(PlaceOf(location)).Append(location.SourceSpan);
        }

        foreach (var (key, value) in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            text.Append('|').Append(key).Append('=').Append(value);
        }

        return text.ToString();
    }

    private string PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return span.IsValid
            ? string.Create(CultureInfo.InvariantCulture, $"{Relative(span.Path)}:{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}")
            : location.IsInMetadata ? "[" + location.MetadataModule!.Name + "]" : "(no place)";
    }

    /// <param name="path">Null for what has no place in a file.</param>
    private string Relative(string? path) =>
        path is null ? "" : path.StartsWith(root, StringComparison.Ordinal) ? Path.GetRelativePath(root, path) : Path.GetFileName(path);

    /// <summary>The line in the source, or in the policy file.</summary>
    private static string CodeAt(Location location)
    {
        var span = location.GetLineSpan();
        var line = span.StartLinePosition.Line;
        return location.SourceTree is { } tree ? tree.GetText().Lines[line].ToString().Trim()
            : File.Exists(span.Path) ? File.ReadLines(span.Path).ElementAtOrDefault(line)?.Trim() ?? ""
            : "";
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
