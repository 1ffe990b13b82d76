using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>What a report is about: its projects by name, as long as they are few.</summary>
public static class ReportSubject
{
    private const int FewEnough = 3;

    public static string Of(ReportModel report, PageTexts text) =>
        report.Projects.Total is > 0 and <= FewEnough
            ? string.Join(", ", report.Projects.Items.Select(project => VisibleText.Of(project.Name)))
            : text.Count("ProjectsCounted", report.Projects.Total);
}
