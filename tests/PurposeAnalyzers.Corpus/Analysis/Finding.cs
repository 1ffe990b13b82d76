using System.Globalization;
using System.Text;

namespace PurposeAnalyzers.Corpus.Analysis;

/// <summary>One diagnostic, with everything in it that must be the same in every run.</summary>
/// <param name="root">The corpus; paths are shown below it.</param>
internal sealed class Finding(string project, Diagnostic diagnostic, string root)
{
    public string Id => diagnostic.Id;

    public bool IsCrash => diagnostic.Id == AnalyzerDriver.CrashId;

    public string Project => project;

    public string Message { get; } = diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public string Place => PlaceOf(diagnostic.Location);

    /// <summary>The first source line of the finding.</summary>
    public string Code => CodeAt(diagnostic.Location);

    /// <summary>The related locations in the order given, which is the path from the finding to the data.</summary>
    public IEnumerable<(string Place, string Code)> Chain => diagnostic.AdditionalLocations.Select(location => (PlaceOf(location), CodeAt(location)));

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
}
