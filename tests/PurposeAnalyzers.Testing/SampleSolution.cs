namespace PurposeAnalyzers.Testing;

/// <summary>Builds the solution that a test describes. All tests fork one empty solution.</summary>
internal static class SampleSolution
{
    private static readonly Solution Empty = new AdhocWorkspace().CurrentSolution;

    public static Solution Create(TestState state, ResolvedState resolved, ReferenceAssemblies references, CSharpCompilationOptions options)
    {
        var ids = state.Projects.ToDictionary(p => p.Name, p => ProjectId.CreateNewId(p.Name));
        var solution = state.Projects.Aggregate(Empty, (current, p) => current.AddProject(Describe(p, ids[p.Name], references, options)));
        foreach (var project in state.Projects)
        {
            var id = ids[project.Name];
            solution = solution.AddProjectReferences(id, project.AdditionalProjectReferences.Select(r =>
                new ProjectReference(ids.TryGetValue(r, out var to) ? to : throw new ArgumentException($"There is no project '{r}'."))));
            foreach (var (path, content) in ConfigFiles(project))
            {
                solution = solution.AddAnalyzerConfigDocument(NewDocument(id, path), Path.GetFileName(path), SourceText.From(content), filePath: path);
            }
        }

        foreach (var file in resolved.Files)
        {
            var text = SourceText.From(file.Text, System.Text.Encoding.UTF8);
            var document = NewDocument(ids[file.Project], file.Path);
            var name = Path.GetFileName(file.Path);
            solution = file.IsAdditional
                ? solution.AddAdditionalDocument(document, name, text, filePath: file.Path)
                : solution.AddDocument(document, name, text, filePath: file.Path);
        }

        return solution;
    }

    /// <summary>The files of a solution as a test writes them down.</summary>
    public static async Task<List<SampleFile>> ReadFilesAsync(Solution solution)
    {
        var files = new List<SampleFile>();
        foreach (var document in Documents(solution))
        {
            var text = await document.GetTextAsync();
            files.Add(new(document.Project.Name, PathOf(document), text.ToString(), document is not Document));
        }

        return files;
    }

    public static IEnumerable<TextDocument> Documents(Solution solution) =>
        solution.Projects.SelectMany(p => p.Documents.Concat(p.AdditionalDocuments));

    /// <summary>A document that a fix adds may have folders instead of a path.</summary>
    public static string PathOf(TextDocument document) =>
        document.FilePath ?? string.Join('/', document.Folders.Append(document.Name));

    private static ProjectInfo Describe(ProjectState project, ProjectId id, ReferenceAssemblies references, CSharpCompilationOptions options) =>
        ProjectInfo.Create(id, VersionStamp.Default, project.Name, project.Name, LanguageNames.CSharp,
            compilationOptions: options.WithOutputKind(project.OutputKind),
            parseOptions: new CSharpParseOptions(project.LanguageVersion, DocumentationMode.Diagnose),
            metadataReferences: (project.ReferenceAssemblies ?? references).References.AddRange(project.AdditionalReferences),
            analyzerReferences: project.SourceGenerators.Count == 0 ? [] : [new GeneratorReference(project.SourceGenerators)]);

    private static IEnumerable<(string Path, string Content)> ConfigFiles(ProjectState project) => project.GlobalOptions.Count == 0
        ? project.AnalyzerConfigFiles
        : project.AnalyzerConfigFiles.Append(("/.test.globalconfig",
            string.Join('\n', project.GlobalOptions.Select(o => $"{o.Key} = {o.Value}").Prepend("is_global = true"))));

    private static DocumentId NewDocument(ProjectId project, string path) => DocumentId.CreateNewId(project, path);
}

/// <summary>Lets a sample project run source generators of the test's choice.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    private readonly ImmutableArray<ISourceGenerator> _generators;

    public GeneratorReference(IEnumerable<Type> types) => _generators =
    [
        .. types.Select(t => Activator.CreateInstance(t, nonPublic: true) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            ISourceGenerator classic => classic,
            _ => throw new ArgumentException($"{t} is not a source generator."),
        }),
    ];

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
