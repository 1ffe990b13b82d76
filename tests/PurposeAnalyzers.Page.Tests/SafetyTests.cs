using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Cli.Tests.Reports;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>Text of source, policy and logs stays text, and the page needs nobody.</summary>
[Collection(nameof(BrowserTests))]
public sealed class SafetyTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task Hostile_text_makes_no_element()
    {
        await using var report = await browser.OpenHostileAsync();
        await report.ChooseAsync("state", "");
        await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        Assert.Equal(2, await report.Page.Locator("script").CountAsync());
        await Expect(report.Page.Locator("img, iframe, object, embed, link, audio, video, [onerror], [onclick], [style]")).ToHaveCountAsync(0);
        await Expect(report.Page.Locator("a:not([href^='#'])")).ToHaveCountAsync(0);
        await Expect(report.Findings.Filter(new() { HasText = HostileReport.Script + HostileReport.Image })).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_script_that_is_not_the_pages_own_does_not_run()
    {
        await using var report = await browser.OpenAsync("injected", () => LargeReport.Create(1));
        var violations = await report.Page.EvaluateAsync<string>(
            """
            () => new Promise(resolve => {
              addEventListener("securitypolicyviolation", event => { event.preventDefault(); resolve(event.violatedDirective); });
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
            })
            """);
        Assert.Equal("script-src-elem", violations);
        Assert.False(await report.Page.EvaluateAsync<bool>("'ran' in window"));
        report.Forgive("console error");
    }

    [Fact]
    public async Task Text_that_runs_from_right_to_left_is_spelled_out()
    {
        var page = WebUtility.HtmlDecode(await HostileReports.WriteAsync());
        Assert.DoesNotContain("\u202E", page, StringComparison.Ordinal);
        Assert.Contains("safe⟨U+202E⟩gnp.exe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_refers_to_nothing_outside_itself()
    {
        var page = await HostileReports.WriteAsync();
        Assert.DoesNotMatch(new Regex("""<[^>]+ (src|srcset|action|data|poster)=|@import|url\("""), page);
        Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("日本語 \U0001F600", "日本語 \U0001F600")]
    [InlineData("a\u200Bb", "a⟨U+200B⟩b")]
    [InlineData("\u2066x\u2069", "⟨U+2066⟩x⟨U+2069⟩")]
    [InlineData("tab\tline\n", "tab\tline\n")]
    [InlineData("\0", "⟨U+0000⟩")]
    public void Characters_that_nobody_sees_are_spelled_out(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));
}
