using System.Globalization;
using System.Text;
using CsvHelper;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Tests.Reports;

namespace PurposeAnalyzers.Cli.Tests.Writers;

public sealed class CsvTests
{
    [Fact]
    public void There_is_a_row_for_each_activity_and_a_column_for_all_that_article_30_asks_for()
    {
        var rows = Read(HostileReport.Create());
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(12, row.Length));
        Assert.Equal("support", rows[1][0]);
        Assert.Equal("Member.Email; Member.Birthday", rows[1][6]);
    }

    [Fact]
    public void What_neither_policy_nor_code_says_is_not_invented() =>
        Assert.Equal(["not stated in the policy", "not stated in the policy", "not stated in the policy"], Read(HostileReport.Create())[1][8..11]);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://evil.example\";\"a\")")]
    public void No_cell_is_a_formula(string purpose)
    {
        var report = HostileReport.Create();
        var cell = Read(report with { ProcessingActivities = [report.ProcessingActivities[0] with { Purpose = purpose }] })[1][0];
        Assert.StartsWith("'", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Spreadsheets_can_tell_the_encoding() => Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(HostileReport.Create())[..3]);

    private static byte[] Bytes(ReportModel report)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        using var stream = new MemoryStream();
        ActivityCsv.Write(report, stream);
        return stream.ToArray();
    }

    private static List<string[]> Read(ReportModel report)
    {
        using var csv = new CsvParser(new StringReader(Encoding.UTF8.GetString(Bytes(report))), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. csv.Record!]);
        }

        return rows;
    }
}
