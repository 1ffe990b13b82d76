namespace PurposeAnalyzers.Testing;

/// <summary>A file without its markup; additional files are those that are not compiled.</summary>
internal readonly record struct SampleFile(string Project, string Path, string Text, bool IsAdditional);

/// <summary>A state whose markup has been read: plain files and every diagnostic expected in them.</summary>
internal sealed class ResolvedState
{
    private Dictionary<int, FileLinePositionSpan> _places = [];

    // The explicit expectations, before markup keys became places.
    private List<DiagnosticResult> _said = [];

    public required IReadOnlyList<SampleFile> Files { get; init; }

    public required IReadOnlyList<DiagnosticResult> Expected { get; init; }

    /// <param name="state">What the test says.</param>
    /// <param name="descriptors">What the analyzers can report.</param>
    /// <param name="options">How markup is read.</param>
    /// <param name="ancestor">The state before the fix, from which everything unsaid is taken.</param>
    /// <param name="fixable">Ids that the fix removes.</param>
    public static ResolvedState Create(
        TestState state, ImmutableArray<DiagnosticDescriptor> descriptors, MarkupOptions options, ResolvedState? ancestor, ImmutableArray<string> fixable)
    {
        var mode = state.MarkupHandling ?? (ancestor is null ? MarkupMode.Allow : MarkupMode.IgnoreFixable);
        var files = new List<SampleFile>();
        var expected = new List<DiagnosticResult>();
        var places = new Dictionary<int, FileLinePositionSpan>();
        foreach (var project in state.Projects)
        {
            ReadAll(project, project.Sources, isAdditional: false);
            ReadAll(project, project.AdditionalFiles, isAdditional: true);
        }

        var isSaid = files.Select(f => (f.Project, f.IsAdditional)).ToHashSet();
        files.AddRange(ancestor?.Files.Where(f => !isSaid.Contains((f.Project, f.IsAdditional))) ?? []);
        if (ancestor is not null && files.ToHashSet().SetEquals(ancestor.Files))
        {
            return ancestor;
        }

        if (ancestor is not null && mode == MarkupMode.IgnoreFixable)
        {
            expected.RemoveAll(e => fixable.Contains(e.Id));
        }

        List<DiagnosticResult> said = state.ExpectedDiagnostics;
        if (ancestor is not null && said.Count == 0)
        {
            said = [.. ancestor._said.Where(e => !fixable.Contains(e.Id))];
            expected.AddRange(ancestor.Expected.Where(e => e.IsMarkup && !fixable.Contains(e.Id) && IsInherited(e)));
        }

        expected.AddRange(said.Select(e => e.Resolve(Place)));
        return new() { Files = files, Expected = expected, _said = said, _places = places };

        // Markup is part of its file: it is inherited with it, and replaced with it.
        bool IsInherited(DiagnosticResult markup) => files.Any(f =>
            f.Path == markup.Locations[0].Span.Path && !isSaid.Contains((f.Project, f.IsAdditional)));

        FileLinePositionSpan Place(int key) =>
            places.TryGetValue(key, out var place) || (ancestor?._places.TryGetValue(key, out place) ?? false)
                ? place
                : throw new ArgumentException($"No markup {{|#{key}:...|}} in the sources.");

        void ReadAll(ProjectState project, SourceFileList list, bool isAdditional)
        {
            foreach (var (path, content) in list)
            {
                var markup = mode == MarkupMode.None ? Markup.None(content)
                    : Markup.Parse(content, options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
                files.Add(new(project.Name, path, markup.Text, isAdditional));
                var lines = SourceText.From(markup.Text).Lines;
                foreach (var (key, span) in markup.Keys)
                {
                    if (!places.TryAdd(key, new(path, lines.GetLinePositionSpan(span))))
                    {
                        throw new ArgumentException($"The markup key #{key} stands in two files.");
                    }
                }

                foreach (var mark in mode == MarkupMode.Ignore ? [] : markup.Spans)
                {
                    var id = mark.Id ?? Single(descriptors, options).Id;
                    _ = mark.Id is null || Named(descriptors, id, options) is { };
                    var place = new FileLinePositionSpan(path, lines.GetLinePositionSpan(mark.Span));
                    expected.Add(new(id, DiagnosticSeverity.Error)
                    {
                        IsMarkup = true,
                        Locations = [new(place, mark.StartOnly, Key: null)],
                    });
                }
            }
        }
    }

    /// <summary>The descriptor that <c>[|x|]</c> and <c>Diagnostic()</c> mean.</summary>
    public static DiagnosticDescriptor Single(ImmutableArray<DiagnosticDescriptor> descriptors, MarkupOptions options) =>
        descriptors.Length == 1 || (descriptors.Length > 1 && options.HasFlag(MarkupOptions.UseFirstDescriptor))
            ? descriptors[0]
            : throw new ArgumentException($"The analyzers have {descriptors.Length} descriptors: say which one, as in {{|ID:x|}}.");

    /// <summary>The descriptor with this id; null when the id belongs to the compiler.</summary>
    public static DiagnosticDescriptor? Named(ImmutableArray<DiagnosticDescriptor> descriptors, string id, MarkupOptions options)
    {
        var named = descriptors.Where(d => d.Id == id).ToList();
        return named.Count <= 1 || options.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? named.FirstOrDefault()
            : throw new ArgumentException($"The analyzers have {named.Count} descriptors with the id {id}.");
    }
}
