using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>MembershipService as its last build saw it, to be compiled in memory as often as there are mutations of it.</summary>
public sealed class MembershipSources
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly BuildSettings settings;
    private readonly ImmutableDictionary<string, SourceFile> files;
    private readonly ImmutableDictionary<string, SyntaxTree> trees;
    private readonly SyntaxTree globalUsings;

    public MembershipSources()
    {
        var intermediates = typeof(MembershipSources).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "MembershipServiceIntermediates").Value!;
        settings = new BuildSettings(Path.Combine(intermediates, "MembershipService.GeneratedMSBuildEditorConfig.editorconfig"));
        globalUsings = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(intermediates, "MembershipService.GlobalUsings.g.cs")), Language);
        var folder = Repository.PathTo("samples/MembershipService");
        files = (
            from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
            where name.Split('/')[0] is not ("bin" or "obj") && (IsCode(name) || IsPolicy(name))
            select new SourceFile(name, path, File.ReadAllText(path).ReplaceLineEndings("\n"))).ToImmutableDictionary(file => file.Name);
        trees = files.Values.Where(file => IsCode(file.Name)).ToImmutableDictionary(file => file.Name, Parse);
    }

    /// <summary>What the analyzers find in the mutated sample.</summary>
    /// <exception cref="InvalidOperationException">The mutation finds nothing to change, or what it leaves does not compile.</exception>
    internal async Task<MutatedSample> MutateAsync(IEnumerable<Edit> edits)
    {
        var mutated = edits.Aggregate(files, (current, edit) => current.SetItem(edit.File, edit.Apply(Find(current, edit.File))));
        var sources = mutated.Values
            .Where(file => IsCode(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => ReferenceEquals(file, files[file.Name]) ? trees[file.Name] : Parse(file));
        ImmutableArray<AdditionalText> policies = [.. mutated.Values
            .Where(file => IsPolicy(file.Name) && file.Text.Length > 0)
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.AsAdditionalText())];
        var compilation = Compile([.. sources, globalUsings], policies);
        var found = await compilation
            .WithAnalyzers([new PurposeAnalyzer()], new AnalyzerOptions(policies, settings))
            .GetAnalyzerDiagnosticsAsync();
        return new MutatedSample(mutated, [.. found.Where(diagnostic => !diagnostic.IsSuppressed)]);
    }

    private Compilation Compile(IEnumerable<SyntaxTree> sources, ImmutableArray<AdditionalText> policies)
    {
        var compilation = CSharpCompilation.Create(
            "MembershipService",
            sources,
            ReferenceAssemblies.TestProject.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new PolicyConstantsGenerator().AsSourceGenerator()], policies, Language, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        var errors = complete.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? complete : throw new InvalidOperationException($"The sample does not compile:\n{string.Join('\n', errors)}");
    }

    private static SourceFile Find(ImmutableDictionary<string, SourceFile> files, string name) =>
        files.GetValueOrDefault(name) ?? throw new InvalidOperationException($"The sample has no file '{name}'.");

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path);

    private static bool IsCode(string name) => name.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsPolicy(string name) => name.StartsWith("PrivacyPolicy", StringComparison.Ordinal);
}
