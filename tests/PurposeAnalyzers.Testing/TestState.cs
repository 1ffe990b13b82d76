namespace PurposeAnalyzers.Testing;

/// <summary>Files in the order they were added; unnamed ones are called Test0.cs, Test1.cs, ...</summary>
public sealed class SourceFileList(string prefix) : List<(string Path, string Content)>
{
    public void Add(string content) => Add(($"{prefix}Test{Count}.cs", content));
}

/// <summary>One project of a test.</summary>
public class ProjectState(string name, string pathPrefix)
{
    public string Name { get; } = name;

    public SourceFileList Sources { get; } = new(pathPrefix);

    /// <summary>Files that analyzers read besides code, such as the policy; the path is kept as given.</summary>
    public SourceFileList AdditionalFiles { get; } = new(pathPrefix);

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files, parsed as the compiler parses them.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = new(pathPrefix);

    /// <summary>Options for the whole compilation, such as <c>build_property.X</c>; a value ends at <c>#</c> or <c>;</c>.</summary>
    public Dictionary<string, string> GlobalOptions { get; } = [];

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of projects in <see cref="TestState.AdditionalProjects"/>; the main project is called TestProject.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>Source generators to run; each needs a constructor without parameters.</summary>
    public List<Type> SourceGenerators { get; } = [];

    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;
}

/// <summary>The projects beside the main one; naming one creates it.</summary>
public sealed class ProjectCollection
{
    private readonly SortedDictionary<string, ProjectState> _projects = new(StringComparer.Ordinal);

    public IEnumerable<ProjectState> All => _projects.Values;

    public ProjectState this[string name]
    {
        get
        {
            if (!_projects.TryGetValue(name, out var project))
            {
                _projects.Add(name, project = new(name, $"/{name}/"));
            }

            return project;
        }
    }
}

/// <summary>A solution and what is expected in it. A fixed state takes over every file list it leaves empty.</summary>
public sealed class TestState() : ProjectState("TestProject", "/0/")
{
    public ProjectCollection AdditionalProjects { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Default: <see cref="MarkupMode.Allow"/> before the fix, <see cref="MarkupMode.IgnoreFixable"/> after it.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    internal IEnumerable<ProjectState> Projects => AdditionalProjects.All.Prepend(this);

    internal bool HasFiles => Projects.Any(p => p.Sources.Count + p.AdditionalFiles.Count > 0);
}
