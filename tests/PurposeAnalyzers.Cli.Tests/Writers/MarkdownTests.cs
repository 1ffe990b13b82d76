using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Tests.Reports;

namespace PurposeAnalyzers.Cli.Tests.Writers;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<b>x</b>", "\\<b\\>x\\<\\/b\\>")]
    [InlineData("[a](http://b.c)", "\\[a\\]\\(http\\:\\/\\/b\\.c\\)")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("@someone #1", "\\@\u2060someone \\#\u20601")]
    [InlineData("one\r\ntwo\nthree", "one two three")]
    [InlineData("会員、です", "会員、です")]
    public void Text_is_text(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Theory]
    [InlineData("a.cs(1,2)", "`a.cs(1,2)`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``", "``` `a`` ```")]
    [InlineData("", "")]
    public void Code_is_code_whatever_backticks_it_has(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Nothing_of_a_hostile_report_is_markup()
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(HostileReport.Create(), writer);
        var outsideOfCode = string.Concat(writer.ToString().Split('\n').Select(WithoutCode));
        foreach (var forbidden in new[] { "<script", "<img", "](http", "<b>", "**bold" })
        {
            Assert.DoesNotContain(forbidden, outsideOfCode.Replace("](<https://", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(writer.ToString(), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_large_report_fits_into_a_comment()
    {
        var report = HostileReport.Create();
        var many = Enumerable.Repeat(report.Findings.Items[0], 2000).ToArray();
        using var writer = new StringWriter();
        MarkdownReport.Write(report with { Findings = new([.. many], 5000), Totals = report.Totals with { Findings = new(0, 5000, 0, 0, 0) } }, writer);
        Assert.InRange(writer.ToString().Length, 1000, 60_000);
        Assert.Contains("and 4950 more", writer.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What Markdown could take for markup: neither code nor escaped.</summary>
    private static string WithoutCode(string line) =>
        System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Replace(line, @"\\.", ""), "(`+)(.*?)\\1", "");
}
