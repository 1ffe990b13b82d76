using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Cli.Tests.Reports;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>The hostile report, with what only a page can suffer from: words without an end, in every column.</summary>
internal static class HostileReports
{
    public static readonly string LongWord = "P:" + new string('W', 600);

    public static async Task<string> WriteAsync()
    {
        await using var output = new StringWriter();
        await HtmlReport.WriteAsync(Create(), output);
        return output.ToString();
    }

    public static ReportModel Create(string language = "en")
    {
        var report = HostileReport.Create(language);
        var longest = report.Findings.Items[0] with
        {
            Message = "'" + LongWord + "' is used",
            Data = [new Symbol(LongWord, LongWord)],
            Project = LongWord,
            Code = new Symbol(LongWord, LongWord),
            Fingerprint = "PUR0901|" + LongWord + "|0",
        };
        return report with
        {
            Findings = new([.. report.Findings.Items, longest], report.Findings.Total + 1),
            Matrix = report.Matrix with { Purposes = [.. report.Matrix.Purposes, LongWord] },
        };
    }
}
