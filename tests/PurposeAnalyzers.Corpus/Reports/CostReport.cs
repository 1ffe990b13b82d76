using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>
/// Analyzer time against compile time, everything sequential. One round runs every variant once, so that a machine that
/// slows down slows down all of them; shares are taken within a round. Parsing is not in the figures, so shares are upper bounds.
/// </summary>
internal sealed class CostReport(CorpusCompiler compiler, IReadOnlyList<Scenario> scenarios, int rounds)
{
    /// <param name="CreateAnalyzer">Null: the compiler alone.</param>
    private sealed record Variant(string Name, Scenario Scenario, Func<DiagnosticAnalyzer>? CreateAnalyzer);

    public async Task WriteAsync(TextWriter output)
    {
        var compile = new Variant("compiler alone", Scenario.NothingTagged, null);
        var empty = new Variant("empty analyzer", Scenario.NothingTagged, () => new BaselineAnalyzer(asksForOperations: false));
        var operations = new Variant("empty operation-block analyzer", Scenario.NothingTagged, () => new BaselineAnalyzer(asksForOperations: true));
        var ours = scenarios.Select(scenario => new Variant("ours, " + scenario.Name, scenario, () => new PurposeAnalyzer())).ToList();
        Variant[] variants = [compile, empty, operations, .. ours];

        var samples = variants.ToDictionary(variant => variant, _ => new List<Sample>());
        await RoundAsync(variants, (_, _) => { }); // Warm up: the just-in-time compiler is not what is measured.
        for (var round = 0; round < rounds; round++)
        {
            await RoundAsync(variants, (variant, sample) => samples[variant].Add(sample));
        }

        output.WriteLine($"cost: medians of {rounds} rounds after one to warm up");
        output.WriteLine($"  {"",-58} {"CPU s",8} {"wall s",8} {"MB",8} {"own s",8}");
        foreach (var variant in variants)
        {
            output.WriteLine(
                $"  {variant.Name,-58} {Median(variant, s => s.CpuSeconds),8:F3} {Median(variant, s => s.WallSeconds),8:F3} "
                + $"{Median(variant, s => s.AllocatedMegabytes),8:F0} {Median(variant, s => s.Execution),8:F3}");
        }

        output.WriteLine("  share of the compiler's CPU time, median (lowest to highest)");
        output.WriteLine($"  {"",-58} {"over empty",24} {"over operation blocks",24} {"own time",24}");
        foreach (var variant in ours)
        {
            output.WriteLine(
                $"  {variant.Name,-58} {Share(variant, (our, i) => our.CpuSeconds - samples[empty][i].CpuSeconds),24} "
                + $"{Share(variant, (our, i) => our.CpuSeconds - samples[operations][i].CpuSeconds),24} {Share(variant, (our, _) => our.Execution),24}");
        }

        double Median(Variant variant, Func<Sample, double> figure) => samples[variant].Select(figure).Median();

        string Share(Variant variant, Func<Sample, int, double> cost)
        {
            var shares = samples[variant].Select((our, i) => 100 * cost(our, i) / samples[compile][i].CpuSeconds).ToList();
            return $"{shares.Median():F2} % ({shares.Min():F2} to {shares.Max():F2})";
        }
    }

    private async Task RoundAsync(IEnumerable<Variant> variants, Action<Variant, Sample> record)
    {
        foreach (var variant in variants)
        {
            var projects = compiler.Compile(variant.Scenario);
            record(variant, await Sample.OfAsync(() => RunAsync(projects, variant.CreateAnalyzer)));
        }
    }

    private static async Task<double> RunAsync(ImmutableArray<CorpusCompilation> projects, Func<DiagnosticAnalyzer>? createAnalyzer)
    {
        var own = 0.0;
        foreach (var project in projects)
        {
            if (createAnalyzer is null)
            {
                project.Compilation.GetDiagnostics();
                continue;
            }

            var analyzer = createAnalyzer();
            var driver = AnalyzerDriver.Attach(project, analyzer, concurrent: false);
            await driver.GetAllDiagnosticsAsync();
            own += (await driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalSeconds;
        }

        return own;
    }
}
