using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>An editor keeps one analyzer for hours, cancels it at every key, and expects it to keep nothing.</summary>
public class LongLivedAnalyzerTests
{
    [Fact]
    public void No_compilation_outlives_its_analysis()
    {
        var analyzer = new PurposeAnalyzer();
        var compilations = new List<WeakReference>();
        for (var i = 0; i < 20; i++)
        {
            compilations.Add(Analyze(analyzer, i));
        }

        for (var i = 0; i < 10 && compilations.Exists(c => c.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, compilations.Count(c => c.IsAlive));
        GC.KeepAlive(analyzer);
    }

    [Fact]
    public async Task A_cancelled_analysis_leaves_nothing_behind()
    {
        var code = BrokenCode.PolicyViolations[0];
        var options = new AnalyzerOptions(AnalyzerSession.AdditionalFiles(code.Policy), new PolicyTestOptions());
        var analyzer = new PurposeAnalyzer();
        var expected = (await AnalyzerSession.RunAsync(code.Compilation, options, analyzer)).Select(AnalyzerSession.Text);
        Assert.NotEmpty(expected);

        var random = new Random(20261122);
        var cancelled = 0;
        for (var i = 0; i < 15; i++)
        {
            // The same analyzer and the same compilation: what the cancelled run has cached is what the full one finds.
            var compilation = code.Compilation.Clone();
            using var source = new CancellationTokenSource();
            source.CancelAfter(TimeSpan.FromMilliseconds(random.Next(0, 60)));
            try
            {
                await AnalyzerSession.RunAsync(compilation, options, analyzer, source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            Assert.Equal(expected, (await AnalyzerSession.RunAsync(compilation, options, analyzer)).Select(AnalyzerSession.Text));
        }

        Assert.NotEqual(0, cancelled);
    }

    /// <summary>A call of its own that is not inlined, so that neither stack nor state machine of the test keeps the compilation.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Analyze(PurposeAnalyzer analyzer, int number)
    {
        var source = $$"""
            using PurposeAnalyzers.Annotations;
            class Member{{number}} { [PermittedPurposes("support")] public string Email { get; set; } = ""; }
            [Purpose("marketing")] class Campaign { string Run(Member{{number}} m) => Of(m); static string Of(Member{{number}} m) => m.Email; }
            """;
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(source));
        Assert.NotEmpty(Task.Run(() => AnalyzerSession.RunAsync(compilation, PolicySamples.Complete, analyzer)).GetAwaiter().GetResult());
        return new WeakReference(compilation);
    }
}
