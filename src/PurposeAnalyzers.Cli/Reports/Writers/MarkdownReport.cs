using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>The report as a comment for a pull request: what is wrong, what is new, what needs somebody's attention soon. Short enough for the hosts' limits.</summary>
internal sealed class MarkdownReport(ReportModel report, TextWriter output)
{
    private const int MaxFindings = 50;
    private const int MaxRows = 20;

    public static void Write(ReportModel report, TextWriter output) => new MarkdownReport(report, output).Write();

    private void Write()
    {
        var totals = report.Totals;
        Line($"## {Words.Headline(totals.Findings)}");
        Line(MarkdownText.Of(Words.Inventory(totals)) + "  ");
        Line(MarkdownText.Of(Words.SetAside(totals.Findings)));
        WriteTrend();
        WriteRules();
        WriteFindings(CliTexts.Get("Heading_Findings"), report.Findings.Items.Where(finding => finding.State == FindingState.Open), totals.Findings.Open);
        WriteAttention();
        WriteProblems();
    }

    private void WriteTrend()
    {
        if (report.Trend is not { } trend)
        {
            return;
        }

        Line();
        Line(MarkdownText.Of(Words.Trend(trend, report.Totals)));
        if (trend.New is { Total: > 0 } news)
        {
            WriteFindings(CliTexts.Get("Heading_New"), news.Items, news.Total);
        }
    }

    private void WriteRules()
    {
        var rules = report.Tallies.Rules.Where(rule => rule.Counts.Open > 0).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        Line();
        Line($"| {CliTexts.Get("Column_Rule")} | {CliTexts.Get("Column_Finds")} | {CliTexts.Get("Column_Count")} |");
        Line("|---|---|--:|");
        foreach (var rule in rules)
        {
            var name = rule.HelpUri is { } uri && uri.StartsWith("https://", StringComparison.Ordinal) ? $"[{MarkdownText.Of(rule.Rule)}](<{uri}>)" : MarkdownText.Of(rule.Rule);
            Line($"| {name} | {MarkdownText.Of(rule.Title)} | {rule.Counts.Open} |");
        }
    }

    private void WriteFindings(string heading, IEnumerable<ReportFinding> findings, int total)
    {
        var shown = findings.Take(MaxFindings).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        Line();
        Line($"### {MarkdownText.Of(heading)}");
        Line();
        foreach (var finding in shown)
        {
            Line($"- **{MarkdownText.Of(finding.Rule)}** {MarkdownText.Code(Words.Place(finding.Place))}: {MarkdownText.Of(finding.Message)}");
        }

        WriteMore(total - shown.Count);
    }

    private void WriteAttention()
    {
        var lines = Words.Attention(report).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Line();
        Line($"### {MarkdownText.Of(CliTexts.Get("Heading_Attention"))}");
        Line();
        foreach (var line in lines.Take(MaxRows))
        {
            Line("- " + MarkdownText.Of(line));
        }

        WriteMore(lines.Count - MaxRows);
    }

    private void WriteProblems()
    {
        if (report.Run.Problems.Total == 0)
        {
            return;
        }

        Line();
        Line($"### {MarkdownText.Of(CliTexts.Get("Heading_Problems"))}");
        Line();
        var shown = report.Run.Problems.Items.Take(MaxRows).ToList();
        foreach (var problem in shown)
        {
            Line($"- {MarkdownText.Code(problem.Path)} {MarkdownText.Of(problem.Message)}");
        }

        WriteMore(report.Run.Problems.Total - shown.Count);
    }

    private void WriteMore(int more)
    {
        if (more > 0)
        {
            Line("- " + MarkdownText.Of(CliTexts.Get("More", more)));
        }
    }

    /// <summary>LF on every machine.</summary>
    private void Line(string text = "") => output.Write(text + "\n");
}
