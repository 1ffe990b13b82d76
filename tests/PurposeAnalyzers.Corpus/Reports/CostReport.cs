using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>
/// Analyzer time against compile time, everything sequential. One round runs every variant once, so that a machine that
/// slows down slows down all of them; shares are taken within a round. What a build does besides binding is measured once more, as a whole: it parses, and it
/// emits code, where the corpus compiles without errors; and it runs the SDK's analyzers, and those that the application adds.
/// </summary>
internal sealed class CostReport(CorpusCompiler compiler, IReadOnlyList<Scenario> scenarios, Func<DiagnosticAnalyzer> createAnalyzer, BuildAnalyzers? others, int rounds)
{
    /// <param name="CreateAnalyzer">Null: the compiler alone.</param>
    /// <param name="Others">The analyzers that a build runs beside it; null for none.</param>
    private sealed record Variant(string Name, Scenario Scenario, Func<DiagnosticAnalyzer>? CreateAnalyzer, BuildAnalyzers? Others = null);

    public async Task WriteAsync(TextWriter output)
    {
        var compile = new Variant("compiler alone, diagnostics", Scenario.NothingTagged, null);
        var whole = new List<Sample>();
        var empty = new Variant("empty analyzer", Scenario.NothingTagged, () => new BaselineAnalyzer(asksForOperations: false));
        var operations = new Variant("empty operation-block analyzer", Scenario.NothingTagged, () => new BaselineAnalyzer(asksForOperations: true));
        var ours = scenarios.Select(scenario => new Variant("ours, " + scenario.Name, scenario, createAnalyzer)).ToList();
        var ordinary = new Variant("the build's other analyzers", Scenario.NothingTagged, null, others);
        var beside = new Variant("the build's other analyzers and ours, " + scenarios[^1].Name, scenarios[^1], createAnalyzer, others);
        Variant[] variants = [compile, empty, operations, .. ours, .. others is null ? [] : new[] { ordinary, beside }];

        var samples = variants.ToDictionary(variant => variant, _ => new List<Sample>());
        var own = ours.ToDictionary(variant => variant, _ => new List<double>());
        await RoundAsync(variants, (_, _) => { }, (_, _) => { }); // Warm up: the just-in-time compiler is not what is measured.
        for (var round = 0; round < rounds; round++)
        {
            whole.Add(await Sample.OfAsync(ParseAndEmitAsync));
            await RoundAsync(variants, (variant, sample) => samples[variant].Add(sample), (variant, seconds) => own[variant].Add(seconds));
        }

        output.WriteLine($"cost: medians of {rounds} rounds after one to warm up; a build has {others?.All.Length ?? 0} other analyzers");
        output.WriteLine($"  {"",-58} {"CPU s",8} {"lowest",8} {"wall s",8} {"MB",8} {"own s",8}");
        output.WriteLine(
            $"  {"compiler alone, from text to code",-58} {whole.Select(s => s.CpuSeconds).Median(),8:F3} {whole.Min(s => s.CpuSeconds),8:F3} {whole.Select(s => s.WallSeconds).Median(),8:F3} "
            + $"{whole.Select(s => s.AllocatedMegabytes).Median(),8:F0}");
        foreach (var variant in variants)
        {
            output.WriteLine(
                $"  {variant.Name,-58} {Median(variant, s => s.CpuSeconds),8:F3} {Lowest(variant),8:F3} {Median(variant, s => s.WallSeconds),8:F3} "
                + $"{Median(variant, s => s.AllocatedMegabytes),8:F0} {(own.TryGetValue(variant, out var seconds) ? seconds.Median().ToString("F3", CultureInfo.InvariantCulture) : ""),8}");
        }

        output.WriteLine("  share of the compiler's CPU time: median of the rounds (lowest to highest) | from the lowest CPU times");
        output.WriteLine($"  {"",-58} {"over empty",38} {"over operation blocks",38} {"own time",38} {"over operation blocks, of text to code",40}");
        foreach (var variant in ours)
        {
            output.WriteLine(
                $"  {variant.Name,-58} {Over(variant, empty),38} {Over(variant, operations),38} "
                + $"{Share(i => own[variant][i], own[variant].Min()),38} "
                + $"{ShareOfWhole(variant),40}");
        }

        if (others is not null)
        {
            // The compiler binds for diagnostics what it also binds to emit code: that is counted once.
            var shares = Enumerable.Range(0, rounds)
                .Select(i => 100 * (samples[beside][i].CpuSeconds - samples[ordinary][i].CpuSeconds)
                    / (whole[i].CpuSeconds + samples[ordinary][i].CpuSeconds - samples[compile][i].CpuSeconds))
                .ToList();
            output.WriteLine($"  ours beside the build's other analyzers, of the CPU time from text to code with them: {shares.Median():F2} % ({shares.Min():F2} to {shares.Max():F2})");
        }

        string ShareOfWhole(Variant variant)
        {
            var shares = Enumerable.Range(0, rounds).Select(i => 100 * (samples[variant][i].CpuSeconds - samples[operations][i].CpuSeconds) / whole[i].CpuSeconds).ToList();
            return $"{shares.Median():F2} % ({shares.Min():F2} to {shares.Max():F2})";
        }

        double Median(Variant variant, Func<Sample, double> figure) => samples[variant].Select(figure).Median();

        double Lowest(Variant variant) => samples[variant].Min(s => s.CpuSeconds);

        string Over(Variant variant, Variant baseline) =>
            Share(i => samples[variant][i].CpuSeconds - samples[baseline][i].CpuSeconds, Lowest(variant) - Lowest(baseline));

        string Share(Func<int, double> cost, double lowest)
        {
            var shares = Enumerable.Range(0, rounds).Select(i => 100 * cost(i) / samples[compile][i].CpuSeconds).ToList();
            return $"{shares.Median():F2} % ({shares.Min():F2} to {shares.Max():F2}) | {100 * lowest / Lowest(compile):F2} %";
        }
    }

    private async Task RoundAsync(IEnumerable<Variant> variants, Action<Variant, Sample> record, Action<Variant, double> recordOwn)
    {
        foreach (var variant in variants)
        {
            var projects = compiler.Compile(variant.Scenario);
            record(variant, await Sample.OfAsync(() => RunAsync(projects, variant)));
            if (variant is { Others: null } && variant.CreateAnalyzer == createAnalyzer)
            {
                recordOwn(variant, await OwnSecondsAsync(compiler.Compile(variant.Scenario)));
            }
        }
    }

    private Task ParseAndEmitAsync()
    {
        foreach (var project in compiler.Compile(Scenario.NothingTagged))
        {
            using var code = new MemoryStream();
            using var symbols = new MemoryStream();
            project.Compilation.Emit(code, symbols);
        }

        return Task.CompletedTask;
    }

    private static async Task RunAsync(ImmutableArray<CorpusCompilation> projects, Variant variant)
    {
        foreach (var project in projects)
        {
            ImmutableArray<DiagnosticAnalyzer> analyzers = [.. variant.Others?.All ?? [], .. variant.CreateAnalyzer is { } create ? [create()] : Array.Empty<DiagnosticAnalyzer>()];
            if (analyzers.IsEmpty)
            {
                project.Compilation.GetDiagnostics();
            }
            else
            {
                // As the command-line compiler does: its own diagnostics and the analyzers', in one go.
                await AnalyzerDriver.Attach(variant.Others?.Configure(project) ?? project, analyzers, concurrent: false).GetAllDiagnosticsAsync();
            }
        }
    }

    /// <summary>What the driver attributes to our callbacks. Only a run of its own tells it.</summary>
    private async Task<double> OwnSecondsAsync(ImmutableArray<CorpusCompilation> projects)
    {
        var seconds = 0.0;
        foreach (var project in projects)
        {
            var analyzer = createAnalyzer();
            var result = await AnalyzerDriver.Attach(project, analyzer, concurrent: false).GetAnalysisResultAsync(CancellationToken.None);
            seconds += result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalSeconds;
        }

        return seconds;
    }
}
