using System.Globalization;
using Microsoft.Playwright;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>Grouping, filtering, searching and following findings.</summary>
[Collection(nameof(BrowserTests))]
public sealed class FindingsTests(ReportBrowser browser)
{
    private static readonly ReportModel Large = LargeReport.Create(600);
    private static readonly int Open = Large.Findings.Items.Count(finding => finding.State == FindingState.Open);

    [BrowserFact]
    public async Task Open_findings_are_shown_first_and_grouped_by_purpose()
    {
        await using var report = await browser.OpenLargeAsync();
        await Expect(report.Outcome).ToHaveTextAsync($"{Open} of 600 findings");
        await Expect(report.Groups.First.Locator("h3")).ToHaveTextAsync(Large.Tallies.Purposes.Items[0].Name);
    }

    [BrowserFact]
    public async Task Each_grouping_counts_what_the_report_counts()
    {
        await using var report = await browser.OpenLargeAsync();
        foreach (var (key, tallies) in new[] { ("purpose", Large.Tallies.Purposes), ("datum", Large.Tallies.Data), ("article", Large.Tallies.Articles), ("project", Large.Tallies.Projects) })
        {
            await report.GroupByAsync(key);
            var counts = await report.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#view > .group')].map(g => g.dataset.key + ' ' + g.querySelector('.number').textContent)");
            Assert.Equal(tallies.Items.Where(t => t.Counts.Open > 0).Select(t => $"{t.Key} {t.Counts.Open}"), counts);
        }
    }

    [BrowserFact]
    public async Task Filters_together_leave_what_fits_all_of_them()
    {
        await using var report = await browser.OpenLargeAsync();
        await report.ChooseAsync("project", "Shop.Part04");
        await report.ChooseAsync("severity", "warning");
        var expected = Large.Findings.Items.Count(f => f is { State: FindingState.Open, Severity: Severity.Warning, Project: "Shop.Part04" });
        await Expect(report.Outcome).ToHaveTextAsync($"{expected} of 600 findings");
        await report.Page.ClickAsync("#clear");
        await Expect(report.Outcome).ToHaveTextAsync($"{Open} of 600 findings");
    }

    [BrowserFact]
    public async Task Set_aside_findings_are_shown_on_request()
    {
        await using var report = await browser.OpenLargeAsync();
        await report.ChooseAsync("state", "suppressed");
        await Expect(report.Outcome).ToHaveTextAsync($"{600 - Open} of 600 findings");
    }

    [BrowserFact]
    public async Task Searching_finds_text_of_the_source_and_all_words_must_fit()
    {
        await using var report = await browser.OpenLargeAsync();
        await report.SearchAsync("service17.run pur0901");
        await Expect(report.Outcome).ToHaveTextAsync("1 of 600 findings");
        await Expect(report.Findings).ToHaveCountAsync(1);
        await report.SearchAsync("nothing says this");
        await Expect(report.Outcome).ToHaveTextAsync("No finding matches.");
        await Expect(report.Groups).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Searching_looks_at_what_is_read_and_not_at_markup()
    {
        await using var report = await browser.OpenHostileAsync();
        await report.SearchAsync("<script>alert('x')</script>\"><img");
        await Expect(report.Outcome).ToHaveTextAsync("1 of 6 findings");
        await report.SearchAsync("figcaption");
        await Expect(report.Outcome).ToHaveTextAsync("No finding matches.");
    }

    [BrowserFact]
    public async Task A_long_group_shows_more_on_request()
    {
        await using var report = await browser.OpenLargeAsync();
        await report.GroupByAsync("article");
        var group = report.Groups.First;
        await Expect(group.Locator(".finding")).ToHaveCountAsync(50);
        await group.Locator(".more").ClickAsync();
        await Expect(group.Locator(".finding")).ToHaveCountAsync(100);
        await Expect(group.Locator(".finding").Nth(50).Locator("summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_link_to_a_finding_opens_its_path()
    {
        var finding = HostileReports.Create().Findings.Items[0];
        await using var report = await browser.OpenHostileAsync(fragment: "#" + FindingAnchor.Of(finding));
        var shown = report.Page.Locator(".finding[data-targeted]");
        await Expect(shown.Locator("details")).ToHaveAttributeAsync("open", "");
        await Expect(shown.Locator(".message")).ToHaveTextAsync(finding.Message);
        await Expect(shown.Locator("summary")).ToBeFocusedAsync();
        await Expect(shown).ToBeInViewportAsync();
        await Expect(shown.Locator(".path > li")).ToHaveCountAsync(finding.Steps.Length);
        await Expect(shown.Locator(".path .line.here").Last).ToHaveTextAsync(finding.Place!.Excerpt.Single(line => line.IsMarked).Text.Trim());
        await Expect(shown.Locator(".path .line.here").Last).ToHaveAttributeAsync("data-line", finding.Place.Line.ToString(CultureInfo.InvariantCulture));
    }

    [BrowserFact]
    public async Task A_link_leads_to_a_finding_that_the_filters_hide()
    {
        await using var report = await browser.OpenHostileAsync();
        await report.SearchAsync("nothing says this");
        await Expect(report.Findings).ToHaveCountAsync(0);
        await report.Page.Locator("#suppressions tbody th a").First.ClickAsync();
        await Expect(report.Page.Locator(".finding[data-targeted]")).ToContainTextAsync("No justification");
    }

    [BrowserFact]
    public async Task A_link_to_a_finding_that_is_gone_says_so()
    {
        await using var report = await browser.OpenHostileAsync(fragment: "#finding-000000000000");
        await Expect(report.Outcome).ToContainTextAsync("not in this report");
    }

    [BrowserFact]
    public async Task A_violated_cell_of_the_matrix_leads_to_its_findings()
    {
        await using var report = await browser.OpenHostileAsync();
        var cell = report.Page.Locator(".matrix td a");
        await Expect(cell).ToHaveCountAsync(1);
        await Expect(cell).ToContainTextAsync("used without permission, only with consent, 1 place, 1 finding");
        await cell.ClickAsync();
        await Expect(report.Outcome).ToHaveTextAsync("1 of 6 findings");
        await Expect(report.Page.Locator("#filters [name=purpose]")).ToHaveValueAsync("marketing");
    }

    [BrowserFact]
    public async Task All_is_done_with_the_keyboard()
    {
        await using var report = await browser.OpenHostileAsync();
        var keyboard = report.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        await Expect(report.Page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(report.Page.Locator(".skip")).ToBeInViewportAsync();
        await report.Page.Locator("#filters [name=search]").FocusAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("ArrowRight");
        await Expect(report.Page.Locator("#filters [value=datum]")).ToBeCheckedAsync();
        await Expect(report.Groups.First.Locator("h3")).ToHaveTextAsync("Member.Email");
        await report.Findings.First.Locator("summary").FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(report.Findings.First.Locator(".path")).ToBeVisibleAsync();
    }
}
