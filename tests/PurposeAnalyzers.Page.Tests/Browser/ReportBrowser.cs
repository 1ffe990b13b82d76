using Microsoft.Playwright;
using PurposeAnalyzers.Cli.Reports.Html;

namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>One browser for all tests, and the pages that they open, each written once.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>In milliseconds: build servers have other work.</summary>
    private const int Patience = 15_000;

    private readonly string directory = Directory.CreateTempSubdirectory("purpose-page-").FullName;
    private readonly Dictionary<string, string> written = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            if (Chromium.IsRequired)
            {
                throw new InvalidOperationException("Where CI=true, the page is tested: install Chromium, or name one in CHROMIUM_PATH.");
            }

            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    /// <param name="name">Of the report: one that was written already is opened again.</param>
    /// <param name="fragment">What the link to the page names after <c>#</c>.</param>
    internal async Task<OpenReport> OpenAsync(string name, Func<ReportModel> report, BrowserNewContextOptions? options = null, string fragment = "")
    {
        if (!written.TryGetValue(name, out var path))
        {
            path = Path.Combine(directory, name + ".html");
            await using (var output = new StreamWriter(path))
            {
                await HtmlReport.WriteAsync(report(), output);
            }

            written.Add(name, path);
        }

        return await OpenFileAsync(path, options, fragment);
    }

    internal async Task<OpenReport> OpenFileAsync(string path, BrowserNewContextOptions? options = null, string fragment = "")
    {
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var opened = new OpenReport(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(path).AbsoluteUri + fragment);
        return opened;
    }

    internal Task<OpenReport> OpenHostileAsync(BrowserNewContextOptions? options = null, string fragment = "", string language = "en") =>
        OpenAsync("hostile-" + language, () => HostileReports.Create(language), options, fragment);

    internal Task<OpenReport> OpenLargeAsync(BrowserNewContextOptions? options = null) => OpenAsync("large", () => LargeReport.Create(600), options);
}
