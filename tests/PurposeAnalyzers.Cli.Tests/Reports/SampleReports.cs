using System.Globalization;
using System.Text.Json;
using PurposeAnalyzers.Builds;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;

namespace PurposeAnalyzers.Cli.Tests.Reports;

/// <summary>Compiles the samples as their builds do, each once, and keeps the log and the report of each.</summary>
public sealed class SampleReports : IDisposable
{
    private readonly Folder folder = new();
    private readonly Dictionary<string, (JsonDocument Log, ReportModel Report)> built = [];

    public void Dispose() => folder.Dispose();

    internal async Task<(JsonElement Run, ReportModel Report)> OfAsync(string sample)
    {
        if (!built.TryGetValue(sample, out var result))
        {
            built.Add(sample, result = await BuildAsync(sample));
        }

        return (result.Log.RootElement.GetProperty("runs")[0], result.Report);
    }

    private async Task<(JsonDocument Log, ReportModel Report)> BuildAsync(string sample)
    {
        var logs = folder[sample + ".logs"];
        SampleCompilation.Run(sample, "PurposeReport=true", $"PurposeReportDirectory={logs}").MustSucceed();
        var path = Directory.GetFiles(logs, sample + ".*.sarif").Single();
        var tool = await Tool.RunAsync(Repository.Root, "report", path, "--json", folder[sample + ".json"], "--fail-on", "never");
        Assert.Equal((ExitCode.Clean, ""), (tool.ExitCode, tool.Error));
        using var stream = File.OpenRead(folder[sample + ".json"]);
        return (JsonDocument.Parse(await File.ReadAllTextAsync(path)), ReportJson.Read(stream)!);
    }
}
