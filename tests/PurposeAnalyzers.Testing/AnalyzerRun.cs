using System.Collections.Concurrent;

namespace PurposeAnalyzers.Testing;

/// <summary>How one analysis of a solution differs from what the compiler does.</summary>
internal readonly record struct RunOptions(bool Sequential = false, bool ReverseFiles = false, bool PerTree = false);

/// <summary>Runs analyzers over every project of a solution.</summary>
internal static class AnalyzerRun
{
    /// <summary>All diagnostics, sorted. File by file, only those of the analyzers: what an editor shows while one types.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, RunOptions options = default)
    {
        var all = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            if (options.ReverseFiles && compilation.SyntaxTrees.Skip(1).Any())
            {
                compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
            }

            var crashes = new ConcurrentDictionary<string, Diagnostic>();
            var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                onAnalyzerException: (_, _, crash) => crashes.TryAdd(DiagnosticText.Of(crash), crash),
                concurrentAnalysis: !options.Sequential,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
            var found = options.PerTree
                ? await RunPerTreeAsync(run, project.AnalyzerOptions.AdditionalFiles)
                : await run.GetAllDiagnosticsAsync();
            all.AddRange(found.Where(d => !d.IsSuppressed || IsSuppressedByProgram(d, compilation)));
            all.AddRange(crashes.Values);
            all.AddRange(await RunGeneratorsAsync(project, compilation));
        }

        return
        [
            .. all.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start)
                .ThenBy(d => d.Location.SourceSpan.End)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(DiagnosticText.Message, StringComparer.Ordinal),
        ];

        // A pragma in the sample is the test's wish; a suppressor's work is a result like any other.
        static bool IsSuppressedByProgram(Diagnostic diagnostic, Compilation compilation) =>
            diagnostic.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsDefaultOrEmpty: false };
    }

    private static async Task<ImmutableArray<Diagnostic>> RunPerTreeAsync(CompilationWithAnalyzers run, ImmutableArray<AdditionalText> additionalFiles)
    {
        var found = new List<Diagnostic>();
        foreach (var tree in run.Compilation.SyntaxTrees)
        {
            found.AddRange(await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, default));
            found.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), null, default));
        }

        foreach (var file in additionalFiles)
        {
            var result = await run.GetAnalysisResultAsync(file, default(CancellationToken));
            found.AddRange(result.AdditionalFileDiagnostics.Values.SelectMany(byAnalyzer => byAnalyzer.Values).SelectMany(d => d));
        }

        return [.. found];
    }

    /// <summary>A workspace keeps generated sources but drops what generators report, also that they crashed (CS8785).</summary>
    private static async Task<ImmutableArray<Diagnostic>> RunGeneratorsAsync(Project project, Compilation compilation)
    {
        if (project.AnalyzerReferences.Count == 0)
        {
            return [];
        }

        var generated = new List<SyntaxTree>();
        foreach (var document in await project.GetSourceGeneratedDocumentsAsync())
        {
            generated.Add((await document.GetSyntaxTreeAsync())!);
        }

        return CSharpGeneratorDriver.Create(
                project.AnalyzerReferences.SelectMany(r => r.GetGenerators(LanguageNames.CSharp)),
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators(compilation.RemoveSyntaxTrees(generated))
            .GetRunResult().Diagnostics;
    }
}
