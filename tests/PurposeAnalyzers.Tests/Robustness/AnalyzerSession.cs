using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Runs the analyzer without the verifier's repetitions, for tests that run it thousands of times.</summary>
internal static class AnalyzerSession
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static SyntaxTree Parse(string source, string path = "/Sample.cs") =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static CSharpCompilation Compile(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Sample",
        trees,
        ReferenceAssemblies.TestProject.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    /// <summary>What a build sees of the other projects of a solution: reference assemblies, which have no private members.</summary>
    public static MetadataReference Reference(string name, string source)
    {
        using var image = new MemoryStream();
        var result = Compile(Parse(source)).WithAssemblyName(name).Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    public static Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation, string? policy = null, DiagnosticAnalyzer? analyzer = null, CancellationToken cancellationToken = default) =>
        RunAsync(compilation, new AnalyzerOptions(AdditionalFiles(policy), new PolicyTestOptions()), analyzer, cancellationToken);

    /// <summary>What the analyzer reports, sorted; throws what the analyzer throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation, AnalyzerOptions options, DiagnosticAnalyzer? analyzer = null, CancellationToken cancellationToken = default)
    {
        var crashes = new ConcurrentQueue<Exception>();
        var run = new CompilationWithAnalyzers(
            compilation,
            [analyzer ?? new PurposeAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options, (exception, _, _) => crashes.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellationToken);
        return crashes.TryDequeue(out var crash)
            ? throw new InvalidOperationException("The analyzer crashed: " + crash.Message, crash)
            : [.. found.OrderBy(Text, StringComparer.Ordinal)];
    }

    public static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    public static ImmutableArray<AdditionalText> AdditionalFiles(string? policy) =>
        policy is null ? [] : [new PolicyTestFile("/PrivacyPolicy.xml", policy)];

    /// <summary>The constants of a policy, as the build generates them.</summary>
    public static Compilation WithConstants(CSharpCompilation compilation, string policy, string rootNamespace)
    {
        var options = new PolicyTestOptions { Properties = { ["RootNamespace"] = rootNamespace } };
        CSharpGeneratorDriver.Create([new PolicyConstantsGenerator().AsSourceGenerator()], AdditionalFiles(policy), ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }
}
