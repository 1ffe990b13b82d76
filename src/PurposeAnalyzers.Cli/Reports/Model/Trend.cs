namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How things went since an earlier report.</summary>
/// <param name="EarlierAt">When that report was made.</param>
/// <param name="Before">Its totals.</param>
/// <param name="Rules">Rules whose number of open findings changed.</param>
/// <param name="New">Open findings that were not open then; null when a report leaves findings out, so that nobody can tell.</param>
/// <param name="Resolved">Findings that were open then and are not now; null as above.</param>
public sealed record Trend(
    DateTimeOffset EarlierAt, ReportTotals Before, ImmutableArray<RuleTrend> Rules, Listing<ReportFinding>? New, Listing<ReportFinding>? Resolved);
