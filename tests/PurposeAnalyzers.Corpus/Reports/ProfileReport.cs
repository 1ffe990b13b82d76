using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>
/// Does again and again what the compiler does in an ordinary build, from text to code, with its analyzers and ours: something to watch with a sampling profiler, which
/// tells the share that runs for us from a single process, however the speed of the machine changes meanwhile.
/// </summary>
internal static class ProfileReport
{
    public static async Task WriteAsync(TextWriter output, CorpusCompiler compiler, Scenario scenario, Func<DiagnosticAnalyzer> createAnalyzer, BuildAnalyzers? others, int rounds)
    {
        output.WriteLine($"profile: a build with {others?.All.Length ?? 0} other analyzers");
        for (var round = 1; round <= rounds; round++)
        {
            var sample = await Sample.OfAsync(async () =>
            {
                foreach (var project in compiler.Compile(scenario))
                {
                    await BuildAsync(others?.Configure(project) ?? project, [.. others?.All ?? [], createAnalyzer()]);
                }
            });
            output.WriteLine($"round {round}: {sample.CpuSeconds:F3} CPU s, {sample.WallSeconds:F3} s, {sample.AllocatedMegabytes:F0} MB allocated");
        }
    }

    private static async Task BuildAsync(CorpusCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        await AnalyzerDriver.Attach(project, analyzers, concurrent: false).GetAllDiagnosticsAsync();
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        project.Compilation.Emit(code, symbols);
    }
}
