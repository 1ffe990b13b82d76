using Microsoft.Playwright;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>What the page counts is what the report counts.</summary>
[Collection(nameof(BrowserTests))]
public sealed class NumbersTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task The_overview_shows_the_totals()
    {
        var totals = HostileReports.Create().Totals;
        await using var report = await browser.OpenHostileAsync();
        var figures = await report.Page.Locator(".figures dt + dd").AllInnerTextsAsync();
        Assert.Equal(
            new[]
            {
                totals.Findings.Open, totals.Findings.Suppressed + totals.Findings.Baselined, totals.Data, totals.Uses, totals.Purposes, totals.Disclosures, totals.Recipients,
                totals.Exceptions, totals.Projects,
            },
            figures.Select(int.Parse));
        await Expect(report.Page.Locator(".figures .note", new() { HasText = "before" })).ToHaveTextAsync("3 before");
    }

    [BrowserFact]
    public async Task Every_section_shows_every_item()
    {
        var model = HostileReports.Create();
        await using var report = await browser.OpenHostileAsync();
        var expected = new Dictionary<string, int>
        {
            [".store .finding"] = model.Findings.Items.Length,
            ["#data tbody tr"] = model.Data.Items.Length,
            [".matrix thead th.purpose"] = model.Matrix.Purposes.Length,
            [".matrix tbody tr"] = model.Matrix.Rows.Items.Length,
            ["#matrix details tbody tr"] = model.ConsentChecks.Total,
            ["#flows .node"] = model.Flows.Nodes.Length,
            ["#flows tbody tr"] = model.Flows.Edges.Length,
            ["#processing .activity"] = model.ProcessingActivities.Length,
            ["#recipients > .scroll tbody tr"] = model.Recipients.Length,
            ["#recipients details tbody tr"] = model.Disclosures.Total + model.Logs.Total,
            ["#exceptions tbody tr"] = model.Exceptions.Items.Length,
            ["#suppressions tbody tr"] = model.Suppressions.Items.Length,
            ["#rights tbody tr"] = model.Rights.Items.Length,
            ["#policies > .scroll:first-of-type tbody tr"] = model.PolicyVersions.Length,
            ["#gaps .plain li"] = 7,
            ["#inputs tbody tr"] = model.Run.Problems.Total + model.Run.Inputs.Total + model.Projects.Total,
        };
        foreach (var (selector, count) in expected)
        {
            Assert.Equal((selector, count), (selector, await report.Page.Locator(selector).CountAsync()));
        }
    }

    [BrowserFact]
    public async Task Each_cell_of_the_matrix_says_what_the_report_says()
    {
        var matrix = LargeReport.Create(600).Matrix;
        await using var report = await browser.OpenLargeAsync();
        var signs = await report.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.matrix tbody td .sign')].map(sign => sign.classList[1])");
        Assert.Equal(
            matrix.Rows.Items.SelectMany(row => matrix.Purposes.Select(purpose =>
                row.Cells.FirstOrDefault(cell => cell.Purpose == purpose)?.State.ToString().ToLowerInvariant() ?? "nothing")),
            signs);
    }

    [BrowserFact]
    public async Task Without_findings_the_page_says_so()
    {
        await using var report = await browser.OpenAsync("clean", () => LargeReport.Create(0));
        await Expect(report.Page.Locator(".verdict")).ToHaveTextAsync("Nothing was found against the policy.");
        await Expect(report.Page.Locator("#findings .empty")).ToBeVisibleAsync();
    }
}
