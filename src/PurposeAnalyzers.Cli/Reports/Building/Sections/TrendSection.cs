using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>What changed since an earlier report.</summary>
internal static class TrendSection
{
    public static Trend Build(ReportModel earlier, FindingTallies tallies, Listing<ReportFinding> findings)
    {
        var before = earlier.Tallies.Rules.DistinctBy(rule => rule.Rule).ToDictionary(rule => rule.Rule, rule => rule.Counts.Open, StringComparer.Ordinal);
        var after = tallies.Rules.ToDictionary(rule => rule.Rule, rule => rule.Counts.Open, StringComparer.Ordinal);
        var rules = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(rule => new RuleTrend(rule, before.GetValueOrDefault(rule), after.GetValueOrDefault(rule)))
            .Where(rule => rule.Before != rule.Now);
        var isWhole = earlier.Findings.More == 0 && findings.More == 0;
        return new Trend(
            earlier.Run.GeneratedAt,
            earlier.Totals,
            [.. rules],
            isWhole ? Without(findings, earlier.Findings) : null,
            isWhole ? Without(earlier.Findings, findings) : null);
    }

    /// <summary>Open findings of the one that are not open in the other.</summary>
    private static Listing<ReportFinding> Without(Listing<ReportFinding> one, Listing<ReportFinding> other)
    {
        var known = other.Items.Where(IsOpen).Select(KeyOf).ToHashSet();
        var left = one.Items.Where(finding => IsOpen(finding) && !known.Contains(KeyOf(finding))).ToImmutableArray();
        return new Listing<ReportFinding>(left, left.Length);
    }

    private static bool IsOpen(ReportFinding finding) => finding.State == FindingState.Open;

    private static (string Project, string Fingerprint) KeyOf(ReportFinding finding) => (finding.Project, finding.Fingerprint);
}
