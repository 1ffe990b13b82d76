using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>The record of processing activities as a table for spreadsheets. What begins like a formula is written so that no spreadsheet computes it.</summary>
internal static class ActivityCsv
{
    private static readonly string[] Columns =
        ["Purpose", "Text", "Article", "DataSubjects", "Records", "Categories", "Data", "Recipients", "ThirdCountries", "Retention", "Security", "Projects"];

    public static void Write(ReportModel report, Stream output)
    {
        // With the mark, spreadsheets take it for the UTF-8 that it is.
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" });
        WriteRow(csv, Columns.Select(column => CliTexts.Get("Csv_" + column)));
        foreach (var activity in report.ProcessingActivities)
        {
            WriteRow(csv, Row(activity));
        }
    }

    private static IEnumerable<string> Row(ProcessingActivity activity) =>
    [
        activity.Purpose,
        Stated(activity.Text),
        Stated(activity.Article),
        Stated(activity.DataSubjects),
        Join(activity.Records),
        Join(activity.Categories),
        Join(activity.Data.Items.Select(datum => datum.Name)) + (activity.Data.More > 0 ? CliTexts.Get("AndMore", activity.Data.More) : ""),
        Join(activity.Recipients),
        Stated(activity.ThirdCountries),
        Stated(activity.Retention),
        Stated(activity.Security),
        Join(activity.Projects),
    ];

    private static string Stated(string? text) => text ?? CliTexts.Get("NotStated");

    private static string Join(IEnumerable<string> items) => string.Join("; ", items);

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(VisibleText.Of(cell).ReplaceLineEndings(" "));
        }

        csv.NextRecord();
    }
}
