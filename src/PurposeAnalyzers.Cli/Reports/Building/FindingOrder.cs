using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>The orders in which findings are listed.</summary>
internal static class FindingOrder
{
    /// <summary>Open before set aside, serious before slight, then as one would walk through the code.</summary>
    public static string ByWeight(ReportFinding finding) => SortKey.Of(
        SortKey.Of((int)finding.State),
        SortKey.Of((int)Severity.Error - (int)finding.Severity),
        finding.Project,
        finding.Place?.File,
        SortKey.Of(finding.Place?.Line ?? 0),
        SortKey.Of(finding.Place?.Column ?? 0),
        finding.Rule,
        finding.Fingerprint,
        finding.Message);

    /// <summary>Set aside without a word first.</summary>
    public static string ByJustification(ReportFinding finding) => SortKey.Of(SortKey.Of(finding.Justification is not null), ByWeight(finding));
}
