using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Terminal;

/// <summary>What a person needs to act: how it stands, what to mend first and where, what needs attention soon.</summary>
internal sealed class SummaryView(ToolConsole console, ReportModel report)
{
    private const int MaxFindings = 10;
    private const int MaxLines = 8;

    public void Show()
    {
        var totals = report.Totals;
        console.Line(Words.Inventory(totals));
        if (report.PolicyVersions.FirstOrDefault(version => version.IsCurrent) is { } policy)
        {
            console.Line(CliTexts.Get("Summary_Policy", policy.Version, policy.Effective ?? "", report.Run.CheckDate));
        }

        console.Line();
        console.Line(Words.Headline(totals.Findings), totals.Findings switch { { Open: 0 } => Styles.Good, { Errors: > 0 } => Styles.Problem, _ => Styles.Warning });
        if (totals.Findings.Suppressed + totals.Findings.Baselined > 0)
        {
            console.Line(Words.SetAside(totals.Findings));
        }

        if (report.Trend is { } trend)
        {
            console.Line(Words.Trend(trend, totals));
        }

        ShowRules();
        ShowFindings();
        ShowAttention();
        ShowProblems();
    }

    private void ShowRules()
    {
        var rules = report.Tallies.Rules.Where(rule => rule.Counts.Open > 0).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        console.Line();
        console.Table(
            [CliTexts.Get("Column_Rule"), CliTexts.Get("Column_Count"), CliTexts.Get("Column_Finds")],
            rules.Take(MaxFindings).Select(rule => (string[])[rule.Rule, rule.Counts.Open.ToString(System.Globalization.CultureInfo.CurrentCulture), rule.Title]),
            1);
        ShowMore(rules.Count - MaxFindings);
    }

    private void ShowFindings()
    {
        var open = report.Findings.Items.Where(finding => finding.State == FindingState.Open).Take(MaxFindings).ToList();
        if (open.Count == 0)
        {
            return;
        }

        Heading("Heading_First");
        foreach (var finding in open)
        {
            console.Line($"  {Words.Place(finding.Place)}: {finding.Rule}: {finding.Message}");
        }

        ShowMore(report.Totals.Findings.Open - open.Count);
    }

    private void ShowAttention()
    {
        var lines = Words.Attention(report).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Heading("Heading_Attention");
        foreach (var line in lines.Take(MaxLines))
        {
            console.Line("  " + line);
        }

        ShowMore(lines.Count - MaxLines);
    }

    private void ShowProblems()
    {
        foreach (var problem in report.Run.Problems.Items)
        {
            console.Problem($"{problem.Path}: {problem.Message}", Styles.Warning);
        }

        if (report.Run.Problems.More > 0)
        {
            console.Problem(CliTexts.Get("More", report.Run.Problems.More), Styles.Warning);
        }
    }

    private void Heading(string text)
    {
        console.Line();
        console.Line(CliTexts.Get(text), Styles.Strong);
    }

    private void ShowMore(int more)
    {
        if (more > 0)
        {
            console.Line("  " + CliTexts.Get("More", more), Styles.Faint);
        }
    }
}
