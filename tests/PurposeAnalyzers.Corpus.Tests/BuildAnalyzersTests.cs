using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Tests;

public class BuildAnalyzersTests
{
    /// <summary>A rule of the SDK's that is off unless somebody turns it on.</summary>
    private const string OffByDefault = "CA1002";

    [Fact]
    public void What_warns_by_default_runs_and_the_rest_does_not()
    {
        var analyzers = Find();
        Assert.Contains("CA2200", analyzers);
        Assert.DoesNotContain(OffByDefault, analyzers);
    }

    [Theory]
    [InlineData("warning", true)]
    [InlineData("error", true)]
    [InlineData("suggestion", false)]
    [InlineData("none", false)]
    [InlineData("default", false)]
    public void The_last_configuration_decides_what_runs(string severity, bool runs) => WithFile($"[*.cs]\ndotnet_diagnostic.{OffByDefault}.severity = error", first =>
        WithFile($"[*.cs]\ndotnet_diagnostic.{OffByDefault}.severity = {severity}", last =>
            Assert.Equal(runs, Find(configurations: [first, last]).Contains(OffByDefault))));

    [Fact]
    public void An_added_assembly_runs_with_the_others()
    {
        var analyzers = Find(added: [typeof(PurposeAnalyzer).Assembly.Location]);
        Assert.Contains("PUR0901", analyzers);
        Assert.Contains("CA2200", analyzers);
    }

    /// <summary>The ids that the analyzers found can report.</summary>
    private static HashSet<string> Find(string[]? added = null, string[]? configurations = null) =>
        [.. BuildAnalyzers.Find(added ?? [], configurations ?? [])!.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)];

    private static void WithFile(string text, Action<string> use)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            use(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
