using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Tests.Reports;

public sealed class HostileReportTests
{
    [Fact]
    public void Every_section_of_the_hostile_report_has_something() =>
        Assert.All(
            typeof(ReportModel).GetProperties().Where(p => p.PropertyType.IsGenericType),
            section => Assert.NotEmpty(Items(section.GetValue(HostileReport.Create())!)));

    private static IEnumerable<object> Items(object section) =>
        ((System.Collections.IEnumerable)(section.GetType().GetProperty("Items")?.GetValue(section) ?? section)).Cast<object>();
}
