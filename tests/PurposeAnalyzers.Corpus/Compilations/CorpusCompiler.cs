using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Projects;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>
/// Compiles the projects of a corpus in memory. Every call parses and compiles anew, so that nothing a former run cached
/// flatters the next one. A project sees the projects it references as a build does, as reference assemblies, or as an editor does, with their source.
/// </summary>
/// <param name="projects">Dependencies first.</param>
/// <param name="properties">MSBuild properties for the analyzers, for every project.</param>
internal sealed class CorpusCompiler(
    ImmutableArray<ProjectFile> projects, ImmutableArray<MetadataReference> references, ImmutableDictionary<string, string> properties)
{
    private readonly ConcurrentDictionary<string, SourceText> _texts = new();
    private readonly Dictionary<string, MetadataReference> _outputs = [];

    private static readonly MetadataReference Annotations =
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "PurposeAnalyzers.Annotations.dll"));

    public ImmutableArray<ProjectFile> Projects => projects;

    public ImmutableArray<CorpusCompilation> Compile(
        Scenario scenario, TreeOrder? order = null, bool concurrent = false, DocumentationMode documentation = DocumentationMode.None, bool asInEditors = false)
    {
        BuildOutputs();
        ImmutableArray<AdditionalText> policies = scenario.PolicyFile is { } path ? [new PolicyText(path)] : [];
        var outputs = asInEditors ? [] : _outputs;
        var compilations = ImmutableArray.CreateBuilder<CorpusCompilation>();
        foreach (var project in projects)
        {
            var compilation = Compile(project, outputs, order ?? TreeOrder.AsGiven, concurrent, documentation, scenario.ReferencesAnnotations ? [Annotations] : []);
            compilations.Add(new CorpusCompilation(project.Name, compilation, new AnalyzerOptions(policies, new CorpusOptions(PropertiesOf(project)))));
            if (asInEditors)
            {
                outputs[project.Path] = compilation.ToMetadataReference();
            }
        }

        return compilations.DrainToImmutable();
    }

    /// <summary>Each project that others reference is turned into its reference assembly, once.</summary>
    private void BuildOutputs()
    {
        if (_outputs.Count > 0)
        {
            return;
        }

        var needed = projects.SelectMany(project => project.References).ToHashSet();
        foreach (var project in projects.Where(project => needed.Contains(project.Path)))
        {
            _outputs[project.Path] = ReferenceAssembly.Of(Compile(project, _outputs, TreeOrder.AsGiven, concurrent: true, DocumentationMode.None, []));
        }
    }

    private CSharpCompilation Compile(
        ProjectFile project,
        Dictionary<string, MetadataReference> outputs,
        TreeOrder order,
        bool concurrent,
        DocumentationMode documentation,
        ImmutableArray<MetadataReference> more)
    {
        // The compiler does without documentation comments when no documentation file is asked for; editors always parse them.
        var parse = new CSharpParseOptions(project.LanguageVersion, documentation, SourceCodeKind.Regular, project.Symbols);
        var trees = order.Arrange(project.Sources)
            .Select(source => CSharpSyntaxTree.ParseText(Text(source), parse, source))
            .Append(CSharpSyntaxTree.ParseText(project.SynthesizedSource, parse, project.Name + ".GlobalUsings.g.cs", Encoding.UTF8));
        return CSharpCompilation.Create(
            project.AssemblyName,
            trees,
            [.. references, .. more, .. Closure(project).Where(outputs.ContainsKey).Select(reference => outputs[reference])],
            new CSharpCompilationOptions(
                project.OutputKind,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: project.AllowUnsafe,
                nullableContextOptions: project.Nullable,
                concurrentBuild: concurrent));
    }

    private SourceText Text(string source) => _texts.GetOrAdd(source, path =>
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8);
    });

    /// <summary>A project also sees what the projects that it references see.</summary>
    private IEnumerable<string> Closure(ProjectFile project)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(project.References);
        while (open.TryPop(out var reference))
        {
            if (_outputs.ContainsKey(reference) && seen.Add(reference))
            {
                foreach (var next in projects.First(p => p.Path == reference).References)
                {
                    open.Push(next);
                }
            }
        }

        return seen.Order(StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, string> PropertiesOf(ProjectFile project) => ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", project.RootNamespace)
        .Add("IsTestProject", project.IsTest ? "true" : "false")
        .Add("PurposeReferencedProjects", string.Join('|', Closure(project).Select(reference => projects.First(p => p.Path == reference).AssemblyName)))
        .SetItems(properties);
}
