using System.Globalization;
using Microsoft.Playwright;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>From the compiler's log to the page, with real builds: no number is lost or invented on the way.</summary>
[Collection(nameof(BrowserTests))]
public sealed class SampleTests(ReportBrowser browser, Samples samples) : IClassFixture<Samples>
{
    [BrowserTheory]
    [InlineData("PolicyViolations")]
    [InlineData("MembershipService")]
    public async Task The_page_counts_what_the_compiler_wrote(string sample)
    {
        var log = samples.Report(sample);
        await using var report = await browser.OpenFileAsync(log.Page);
        Assert.Equal(log.Open.Count, await FigureAsync(report, "Open findings"));
        Assert.Equal(log.Findings.Count - log.Open.Count, await FigureAsync(report, "Set aside"));
        Assert.Equal(log.Of("data").Select(datum => SampleReport.Text(datum, "member")).Distinct().Count(), await FigureAsync(report, "Personal data"));
        Assert.Equal(log.Count("use"), await FigureAsync(report, "Uses in code"));
        Assert.Equal(log.Count("disclosure"), await FigureAsync(report, "Disclosures in code"));
        Assert.Equal(log.Of("exception").Count(), await FigureAsync(report, "Exceptions"));
        Assert.Equal(log.Of("exception").Count(), await report.Page.Locator("#exceptions tbody tr").CountAsync());

        var rules = await report.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#overview .id')].map(id => id.textContent + ' ' + id.closest('tr').cells[2].textContent)");
        Assert.Equal(log.Rules.GroupBy(rule => rule).Select(rule => $"{rule.Key} {rule.Count()}").Order(), rules.Order());
    }

    [BrowserFact]
    public async Task Every_finding_of_the_compiler_is_found_and_leads_to_its_source()
    {
        var log = samples.Report("PolicyViolations");
        await using var report = await browser.OpenFileAsync(log.Page);
        var places = await report.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.store noscript')].map(n => { const t = document.createElement('template'); t.innerHTML = n.textContent; return t.content.querySelector('.rule').textContent + ' ' + t.content.querySelector('.file')?.textContent.split('/').pop(); })");
        Assert.Equal(log.Findings.Select(Place).Order(), places.Order());

        await report.SearchAsync("'Salutation.Of' uses personal data");
        await report.Findings.First.Locator("summary").ClickAsync();
        await Expect(report.Findings.First.Locator(".path .line.here")).ToHaveTextAsync(
        [
            "[DataCategory(DataCategories.Identity)]",
            "public static string Of(Customer customer) => $\"Dear {customer.Name},\";",
            "Salutation.Of(customer) + \" spring is here.\"; // finds PUR0902",
        ]);
    }

    private static string Place(System.Text.Json.JsonElement finding)
    {
        var place = finding.GetProperty("locations")[0].GetProperty("physicalLocation");
        return $"{finding.GetProperty("ruleId").GetString()} {Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())}:{place.GetProperty("region").GetProperty("startLine").GetInt32()}";
    }

    private static async Task<int> FigureAsync(OpenReport report, string name) =>
        int.Parse(
            await report.Page.Locator(".figures > div", new() { Has = report.Page.GetByText(name, new() { Exact = true }) }).Locator("dt + dd").InnerTextAsync(),
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture);
}
