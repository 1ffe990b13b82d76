using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Even an empty action makes the compiler work for it, so where nothing can be found nothing is registered; whoever may want to tag pays for a look at declarations.</summary>
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
    public async Task Where_nothing_is_tagged_only_declarations_are_looked_at() =>
        AssertOnlyDeclarations(await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged))));

    [Fact]
    public async Task Where_only_a_policy_stands_only_declarations_are_looked_at() =>
        AssertOnlyDeclarations(await TelemetryAsync(AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged)), PolicySamples.With("")));

    [Fact]
    public async Task Where_nobody_wants_suggestions_nothing_is_registered()
    {
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged));
        var options = compilation.Options.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["PUR0205"] = ReportDiagnostic.Suppress });
        AssertNothing(await TelemetryAsync(compilation.WithOptions(options)));
    }

    [Theory]
    [InlineData("T:Microsoft.AspNetCore.Identity.PersonalDataAttribute", 1)] // stands on IdentityUser
    [InlineData("T:System.ComponentModel.DataAnnotations.EmailAddressAttribute", 0)]
    [InlineData("T:System.ObsoleteAttribute", 1)]
    public async Task Where_the_policy_takes_an_attribute_for_a_tag_bodies_are_looked_at_if_it_is_there(string attribute, int bodies)
    {
        var policy = PolicySamples.With($"<Bindings><Marker Attribute='{attribute}' Category='contact'/></Bindings>");
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(Untagged));
        var framework = compilation.References.Where(r => Path.GetFileName(r.Display!) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)));
        var telemetry = await TelemetryAsync(compilation.WithReferences(framework), policy);
        Assert.Equal(bodies, telemetry.OperationBlockActionsCount);
    }

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

    private static void AssertOnlyDeclarations(AnalyzerTelemetryInfo telemetry) => Assert.Equal(
        new AnalyzerTelemetryInfo { CompilationStartActionsCount = 1, SymbolActionsCount = 1 }.Counts(), telemetry.Counts());

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
