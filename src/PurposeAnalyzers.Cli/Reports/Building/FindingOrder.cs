using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>The orders in which findings are listed.</summary>
internal static class FindingOrder
{
    /// <summary>Articles by what a breach does to people: data used for what they never agreed to, or out of the house, before what is missing in an annotation.</summary>
    private static readonly ImmutableArray<string> Articles = ["PUR09", "PUR03", "PUR08", "PUR04", "PUR10", "PUR05", "PUR06", "PUR07", "PUR02"];

    /// <summary>Open before set aside, serious before slight, then as one would walk through the code.</summary>
    public static string ByWeight(ReportFinding finding) => SortKey.Of(
        SortKey.Of((int)finding.State),
        SortKey.Of((int)Severity.Error - (int)finding.Severity),
        SortKey.Of(WeightOf(finding.Rule)),
        finding.Project,
        finding.Place?.File,
        SortKey.Of(finding.Place?.Line ?? 0),
        SortKey.Of(finding.Place?.Column ?? 0),
        finding.Rule,
        finding.Fingerprint,
        finding.Message);

    private static int WeightOf(string rule)
    {
        for (var i = 0; i < Articles.Length; i++)
        {
            if (rule.StartsWith(Articles[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return Articles.Length;
    }

    /// <summary>Set aside without a word first.</summary>
    public static string ByJustification(ReportFinding finding) => SortKey.Of(SortKey.Of(finding.Justification is not null), ByWeight(finding));
}
