using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>Whether the findings are the same however the analysis is run.</summary>
internal static class StabilityReport
{
    private static readonly (TreeOrder Order, bool Concurrent, bool AsInEditors)[] Runs =
    [
        (TreeOrder.AsGiven, false, false),
        (TreeOrder.AsGiven, true, false),
        (TreeOrder.AsGiven, true, false),
        (TreeOrder.Reversed, false, false),
        (TreeOrder.Shuffled(1), false, false),
        (TreeOrder.Shuffled(2), true, false),
        (TreeOrder.AsGiven, false, true),
    ];

    /// <param name="expected">The findings of a first, sequential run.</param>
    /// <returns>Whether all runs agree in findings, messages, related locations and properties.</returns>
    public static async Task<bool> WriteAsync(
        TextWriter output, CorpusCompiler compiler, Scenario scenario, Func<DiagnosticAnalyzer> createAnalyzer, string root, ImmutableArray<Finding> expected)
    {
        var stable = true;
        output.WriteLine($"stability: {Runs.Length} runs against {expected.Length} findings");
        foreach (var (order, concurrent, asInEditors) in Runs)
        {
            var actual = await AnalyzerDriver.FindAsync(compiler.Compile(scenario, order, concurrent, asInEditors: asInEditors), createAnalyzer, root, concurrent);
            var differences = Differences(expected, actual);
            output.WriteLine($"  files {order.Name}, {(concurrent ? "concurrent" : "sequential")}{(asInEditors ? ", other projects with their source" : "")}: {(differences.Count == 0 ? "identical" : "DIFFERENT")}");
            differences.ForEach(output.WriteLine);
            stable &= differences.Count == 0;
        }

        return stable;
    }

    /// <summary>What is missing, and what should not be there.</summary>
    public static List<string> Differences(ImmutableArray<Finding> expected, ImmutableArray<Finding> actual) =>
        [.. Less(expected, actual).Select(f => "    - " + f), .. Less(actual, expected).Select(f => "    + " + f)];

    /// <summary>The findings of the first that the second lacks, counted: two equal findings are not one.</summary>
    private static List<string> Less(ImmutableArray<Finding> first, ImmutableArray<Finding> second)
    {
        var counts = second.CountBy(f => f.SortKey).ToDictionary();
        return [.. first.Select(f => f.SortKey).Where(key => (counts[key] = counts.GetValueOrDefault(key) - 1) < 0)];
    }
}
