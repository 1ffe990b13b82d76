using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>The page on screens of any size, in the dark, on paper, for readers of any kind.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AppearanceTests(ReportBrowser browser)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true };

    [BrowserTheory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("ja", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task The_page_breaks_no_rule_of_accessibility(string language, ColorScheme scheme)
    {
        await using var report = await browser.OpenHostileAsync(new() { ColorScheme = scheme, BypassCSP = true }, language: language);
        await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        var result = await report.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    [BrowserFact]
    public async Task A_phone_scrolls_tables_and_never_the_page()
    {
        foreach (var (open, purposes) in new[] { (browser.OpenHostileAsync(Phone), 4), (browser.OpenLargeAsync(Phone), 16) })
        {
            await using var report = await open;
            await report.ChooseAsync("state", "");
            await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            Assert.Equal(390, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Equal(purposes > 10, await report.Page.EvaluateAsync<bool>("(box => box.scrollWidth > box.clientWidth)(document.querySelector('#matrix .scroll'))"));
        }
    }

    [BrowserFact]
    public async Task The_dark_page_follows_the_system_until_the_reader_chooses()
    {
        await using var report = await browser.OpenHostileAsync(new() { ColorScheme = ColorScheme.Dark });
        var (dark, button) = (await BackgroundAsync(report), report.Page.Locator("#theme"));
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await button.ClickAsync();
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "false");
        var light = await BackgroundAsync(report);
        Assert.NotEqual(dark, light);
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Equal(light, await BackgroundAsync(report));
    }

    [BrowserFact]
    public async Task Paper_shows_all_that_is_chosen_and_nothing_to_press()
    {
        await using var report = await browser.OpenHostileAsync();
        await report.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(report.Findings.First.Locator(".path")).ToBeVisibleAsync();
        await Expect(report.Page.Locator("#flows tbody tr").First).ToBeVisibleAsync();
        foreach (var hidden in new[] { ".tools", "#filters", ".contents", ".more" })
        {
            await Expect(report.Page.Locator(hidden).First).ToBeHiddenAsync();
        }

        await report.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await report.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Expect(report.Findings.First.Locator(".path")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Paper_is_white_also_for_readers_in_the_dark()
    {
        await using var report = await browser.OpenHostileAsync(new() { ColorScheme = ColorScheme.Dark });
        await report.Page.ClickAsync("#theme");
        await report.Page.ClickAsync("#theme");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(253, 253, 252)", await BackgroundAsync(report));
    }

    [BrowserFact]
    public async Task Everything_can_be_read_without_scripts()
    {
        var model = HostileReports.Create();
        await using var report = await browser.OpenHostileAsync(new() { JavaScriptEnabled = false });
        var findings = report.Page.Locator(".store .finding");
        await Expect(findings).ToHaveCountAsync(model.Findings.Items.Length);
        await Expect(findings.First.Locator(".message")).ToBeVisibleAsync();
        await findings.First.Locator("summary").ClickAsync();
        await Expect(findings.First.Locator(".path > li").First).ToBeVisibleAsync();
        await Expect(report.Page.Locator("#filters")).ToBeHiddenAsync();
        await Expect(report.Page.Locator(".tools")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Twenty_thousand_findings_open_quickly()
    {
        await using var report = await browser.OpenAsync("huge", () => LargeReport.Create(20_000));
        // Generous, for a build server with other work: an idle machine needs a tenth of it.
        Assert.InRange(await report.Page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"), 1, 15_000);
        Assert.InRange(await report.Findings.CountAsync(), 1, 100);
        await report.SearchAsync("service19999.run");
        await Expect(report.Outcome).ToHaveTextAsync("1 of 20000 findings");
    }

    private static Task<string> BackgroundAsync(OpenReport report) => report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
