using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Writers;

namespace PurposeAnalyzers.Cli.Tests.Scale;

public sealed class ScaleTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Lists_are_cut_and_numbers_are_not()
    {
        var generator = new LogGenerator(folder["logs"], results: 60);
        generator.Write(logs: 150);
        var tool = await Tool.RunAsync(folder.Path, "report", "logs", "--json", "r.json", "--jsonl", "r.jsonl", "--max-items", "50");
        Assert.Equal((ExitCode.Findings, ""), (tool.ExitCode, tool.Error));
        using var stream = File.OpenRead(folder["r.json"]);
        var report = ReportJson.Read(stream)!;
        Assert.Equal((150, generator.Findings, generator.Uses), (report.Totals.Projects, report.Totals.Findings.Open, report.Totals.Uses));
        Assert.Equal((50, generator.Findings), (report.Findings.Items.Length, report.Findings.Total));
        Assert.Equal((50, 150), (report.Projects.Items.Length, report.Projects.Total));
        Assert.Equal(generator.Findings, report.Tallies.Rules.Sum(rule => rule.Counts.Open));
        Assert.Equal(150 * 60, File.ReadLines(folder["r.jsonl"]).Count());
        Assert.InRange(new FileInfo(folder["r.json"]).Length, 1, 600_000);
    }

    [Fact]
    public async Task The_order_of_the_logs_changes_nothing()
    {
        new LogGenerator(folder["logs"], results: 50).Write(logs: 20);
        var paths = Directory.GetFiles(folder["logs"], "*.sarif", SearchOption.AllDirectories);
        await Tool.RunAsync(folder.Path, ["report", .. paths.Order(), "--json", "a.json", "--max-items", "7"]);
        await Tool.RunAsync(folder.Path, ["report", .. paths.OrderDescending(), "--json", "b.json", "--max-items", "7"]);
        Assert.Equal(folder.Read("a.json"), folder.Read("b.json"));
    }

    /// <summary>How the numbers on docs/reports.md were measured: PURPOSE_SCALE=folder,10000,100 writes the logs, which the tool then reads on its own.</summary>
    [Fact]
    public void Logs_of_an_organisation_are_written_on_demand()
    {
        var demand = (Environment.GetEnvironmentVariable("PURPOSE_SCALE") ?? folder["logs"] + ",3,40").Split(',');
        var (logs, results) = (int.Parse(demand[1], CultureInfo.InvariantCulture), int.Parse(demand[2], CultureInfo.InvariantCulture));
        new LogGenerator(demand[0], results).Write(logs);
        Assert.Equal(logs, Directory.GetDirectories(demand[0]).Length);
    }
}
