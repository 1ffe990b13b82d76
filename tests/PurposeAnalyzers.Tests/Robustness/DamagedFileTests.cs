using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Code is half-typed most of its life: whatever is missing, the analyzer neither crashes nor stops.</summary>
public class DamagedFileTests
{
    /// <summary>The bodies of <c>[LoggerMessage]</c> methods are written by the build.</summary>
    private const string OtherHalfIsGenerated = "CS8795";

    [Fact]
    public async Task The_undamaged_files_compile_and_have_findings()
    {
        foreach (var code in BrokenCode.GoldenFiles.Take(1).Concat(BrokenCode.PolicyViolations.Take(1)))
        {
            Assert.Empty(code.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != OtherHalfIsGenerated));
            Assert.NotEmpty(await AnalyzerSession.RunAsync(code.Compilation, code.Policy));
        }
    }

    [Fact]
    public Task A_crash_fails_these_tests() => Assert.ThrowsAsync<InvalidOperationException>(
        () => AnalyzerSession.RunAsync(BrokenCode.GoldenFiles[0].Compilation, policy: null, new CrashingAnalyzer()));

    [Fact]
    public Task Deleting_every_nineteenth_token_of_the_golden_files_crashes_nothing() =>
        DamageAsync(BrokenCode.GoldenFiles, code => EveryNth(code.Tokens, 19));

    [Fact]
    public Task Deleting_every_thirty_first_token_of_the_sample_violations_crashes_nothing() =>
        DamageAsync(BrokenCode.PolicyViolations, code => EveryNth(code.Tokens, 31));

    [Fact]
    public Task Truncating_the_golden_files_at_every_197th_character_crashes_nothing() =>
        DamageAsync(BrokenCode.GoldenFiles, code => Tails(code, 197));

    [Fact]
    public Task Truncating_the_sample_violations_at_every_307th_character_crashes_nothing() =>
        DamageAsync(BrokenCode.PolicyViolations, code => Tails(code, 307));

    /// <summary>Some files at a time, each with its next damage: one run for each damage would take as long as all other tests together.</summary>
    private static async Task DamageAsync(ImmutableArray<BrokenCode> files, Func<BrokenCode, IEnumerable<TextSpan>> damagesOf)
    {
        const int atATime = 15;
        foreach (var group in files.Chunk(atATime))
        {
            var damages = group.Select(code => damagesOf(code).ToList()).ToList();
            for (var step = 0; step < damages.Max(d => d.Count); step++)
            {
                var damaged = group.Zip(damages).Where(pair => step < pair.Second.Count).Select(pair => (Code: pair.First, Damage: pair.Second[step])).ToList();
                try
                {
                    var compilation = damaged.Aggregate(group[0].Compilation, (current, next) => next.Code.Without(next.Damage, current));
                    await AnalyzerSession.RunAsync(compilation, group[0].Policy);
                }
                catch (InvalidOperationException crash)
                {
                    Assert.Fail($"Step {step}, without {string.Join("; ", damaged.Select(pair => TextOf(pair.Code, pair.Damage)))}: {crash}");
                }
            }
        }
    }

    private static string TextOf(BrokenCode code, TextSpan damage)
    {
        var at = code.File.GetLineSpan(damage).StartLinePosition;
        return $"'{code.File.GetText().ToString(damage)}' in {code.File.FilePath} line {at.Line + 1}, column {at.Character + 1}";
    }

    private static IEnumerable<TextSpan> Tails(BrokenCode code, int step)
    {
        var length = code.File.GetText().Length;
        for (var start = 0; start < length; start += step)
        {
            yield return TextSpan.FromBounds(start, length);
        }
    }

    private static IEnumerable<TextSpan> EveryNth(IEnumerable<TextSpan> spans, int n) => spans.Where((_, index) => index % n == 0);

#pragma warning disable RS1001 // loaded by no compiler
    private sealed class CrashingAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => new PurposeAnalyzer().SupportedDiagnostics;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(_ => throw new NotSupportedException());
        }
    }
}
