using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Even an empty action makes the compiler work for it, so where nothing can be found nothing is registered.</summary>
public class SilenceTests
{
    private const string Untagged = "using System; public class Shop { public string? Email { get; set; } public string? Read() => Email; [Obsolete] public void Old() { } }";
    private const string Tagged = """
        using PurposeAnalyzers.Annotations;
        public class Shop { [PermittedPurposes("support")] public string? Email { get; set; } }
        """;

    [Fact]
    public async Task Without_the_annotations_nothing_is_registered()
    {
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged))
            .WithReferences(ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations").References);
        AssertNothing(await TelemetryAsync(compilation));
    }

    [Fact]
    public async Task Where_nothing_is_tagged_nothing_is_registered() =>
        AssertNothing(await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged))));

    [Fact]
    public async Task Where_only_a_policy_stands_nothing_is_registered() =>
        AssertNothing(await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged)), PolicySamples.With("")));

    [Fact]
    public async Task Where_only_purposes_are_stated_only_attributes_are_looked_at()
    {
        const string source = "using PurposeAnalyzers.Annotations; [Purpose(\"service\")] public class Shop { public int Count() => 0; }";
        var telemetry = await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(source)));
        Assert.Equal((1, 0), (telemetry.SyntaxNodeActionsCount, telemetry.OperationBlockActionsCount));
    }

    [Fact]
    public async Task Where_a_member_is_tagged_attributes_and_bodies_are_looked_at()
    {
        var telemetry = await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Tagged)));
        Assert.Equal((1, 1), (telemetry.SyntaxNodeActionsCount, telemetry.OperationBlockActionsCount));
    }

    [Fact]
    public async Task Where_a_reference_holds_tags_bodies_are_looked_at()
    {
        var library = AnalyzerSession.Compile(AnalyzerSession.Parse(Tagged)).WithAssemblyName("Library");
        var telemetry = await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged)).AddReferences(library.ToMetadataReference()));
        Assert.Equal(1, telemetry.OperationBlockActionsCount);
    }

    [Fact]
    public async Task Where_the_policy_binds_data_bodies_are_looked_at()
    {
        var policy = PolicySamples.With("<Bindings><Data Member='P:Shop.Email' Category='contact'/></Bindings>");
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged))
            .WithReferences(ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations").References);
        var telemetry = await TelemetryAsync(compilation, policy);
        Assert.Equal((0, 1), (telemetry.SyntaxNodeActionsCount, telemetry.OperationBlockActionsCount));
    }

    private static async Task<AnalyzerTelemetryInfo> TelemetryAsync(Compilation compilation, string? policy = null)
    {
        var analyzer = new PurposeAnalyzer();
        var run = compilation.WithAnalyzers([analyzer], new AnalyzerOptions(AnalyzerSession.AdditionalFiles(policy), new PolicyTestOptions()));
        await run.GetAnalyzerDiagnosticsAsync();
        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None))!;
    }

    private static void AssertNothing(AnalyzerTelemetryInfo telemetry) => Assert.Equal(
        new AnalyzerTelemetryInfo { CompilationStartActionsCount = 1 }.Counts(), telemetry.Counts());
}

file static class TelemetryExtensions
{
    public static string Counts(this AnalyzerTelemetryInfo info) => string.Join(
        ", ",
        typeof(AnalyzerTelemetryInfo).GetProperties()
            .Where(p => p.PropertyType == typeof(int))
            .Select(p => $"{p.Name} {p.GetValue(info)}")
            .Order(StringComparer.Ordinal));
}
