using System.Diagnostics;
using System.Text.Json;

namespace PurposeAnalyzers.Cli.Tests.Writers;

public sealed class MergedSarifTests : IDisposable
{
    /// <summary>The public validator, from the npm package @microsoft/sarif-multitool; CI and contributors may have it on the path.</summary>
    private const string Validator = "sarif-multitool";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_have_rules_fingerprints_and_the_way_of_the_data()
    {
        var run = (await MergeAsync()).RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(5, results.Count);
        var use = results.Single(result => result.GetProperty("ruleId").GetString() == "PUR0901");
        Assert.Equal("Shop|PUR0901|M:Shop.Campaign.To(Shop.Member)|P:Shop.Member.Email|0", use.GetProperty("partialFingerprints").GetProperty("purposeFingerprint/v1").GetString());
        Assert.Equal(3, use.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").GetArrayLength());
        Assert.Equal(2, use.GetProperty("relatedLocations").GetArrayLength());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[use.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("PUR0901", rule.GetProperty("id").GetString());
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("markdown").GetString()!);
        Assert.Contains("privacy", rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public async Task What_is_set_aside_is_said_to_be()
    {
        var results = (await MergeAsync()).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("suppressions", out _));
        Assert.Equal(
            ["external before the rules", "inSource ", "inSource Approved in 12"],
            results.Select(result => result.GetProperty("suppressions")[0])
                .Select(suppression => suppression.GetProperty("kind").GetString() + " " + (suppression.TryGetProperty("justification", out var why) ? why.GetString() : ""))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Records_are_no_findings() =>
        Assert.DoesNotContain("PUR0001", (await MergeAsync()).RootElement.GetRawText(), StringComparison.Ordinal);

    [SkippableFact]
    public async Task The_public_validator_has_nothing_to_complain_about()
    {
        await MergeAsync();
        var output = Validate(folder["all.sarif"]);
        Skip.If(output is null, $"{Validator} is not on the path.");
        Assert.DoesNotContain("error SARIF", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning SARIF", output, StringComparison.Ordinal);
        Assert.Contains("Analysis completed successfully", output, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> MergeAsync()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--sarif", "all.sarif");
        return JsonDocument.Parse(folder.Read("all.sarif"));
    }

    private static string? Validate(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Validator, ["validate", path]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
