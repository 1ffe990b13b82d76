using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>Sentences that the forms for reading share. They hold text of sources and policies as it is: each form escapes them whole.</summary>
internal static class Words
{
    public static string Headline(FindingCounts counts) => counts.Open == 0
        ? CliTexts.Get("Headline_Clean")
        : CliTexts.Get("Headline_Findings", counts.Open, counts.Errors, counts.Warnings, counts.Suggestions);

    public static string Inventory(ReportTotals totals) =>
        CliTexts.Get("Inventory", totals.Projects, totals.Data, totals.Uses, totals.Purposes, totals.Disclosures, totals.Recipients);

    public static string SetAside(FindingCounts counts) => CliTexts.Get("SetAside", counts.Suppressed, counts.Baselined);

    public static string Trend(Trend trend, ReportTotals now)
    {
        var (before, after) = (trend.Before.Findings.Open, now.Findings.Open);
        var counts = CliTexts.Get("Trend", trend.EarlierAt.UtcDateTime, before, after);
        return trend is { New: { } news, Resolved: { } resolved } ? counts + CliTexts.Get("Trend_Changes", news.Total, resolved.Total) : counts;
    }

    /// <summary>As compilers write it, so that editors open it.</summary>
    public static string Place(Place? place) => place switch
    {
        null => "",
        { Line: 0 } => place.File,
        { Column: 0 } => $"{place.File}({place.Line})",
        _ => $"{place.File}({place.Line},{place.Column})",
    };

    /// <summary>What somebody should look at although no build fails for it, the most urgent first.</summary>
    public static IEnumerable<string> Attention(ReportModel report)
    {
        foreach (var use in report.Exceptions.Items.Where(use => use.Status <= ExceptionStatus.ExpiringSoon))
        {
            yield return CliTexts.Get("Attention_Exception_" + use.Status, use.Exception, use.Code.Name, use.Expires ?? "", use.ApprovedBy ?? CliTexts.Get("Nobody"));
        }

        foreach (var recipient in report.Recipients.Where(recipient => recipient.Status <= SupervisionStatus.DueSoon))
        {
            yield return CliTexts.Get("Attention_Recipient_" + recipient.Status, recipient.Id, recipient.ReviewDue ?? "");
        }

        var silent = report.Suppressions.Items.Count(suppression => suppression.Justification is null);
        if (silent > 0)
        {
            yield return CliTexts.Get("Attention_Suppressions", silent);
        }

        var gaps = report.Rights.Items.SelectMany(row => row.Cells).Count(cell => cell.State == RightState.Partial);
        if (gaps > 0)
        {
            yield return CliTexts.Get("Attention_Rights", gaps);
        }

        foreach (var purpose in report.Gaps.UnstatedPurposes.Items)
        {
            yield return CliTexts.Get("Attention_Unstated", purpose.Purpose, purpose.Code.Total);
        }
    }
}
