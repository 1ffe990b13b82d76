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

    private readonly string _directory = Directory.CreateTempSubdirectory("purpose-page-").FullName;
    private readonly Dictionary<string, string> _written = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null && !Chromium.IsRequired)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    /// <param name="name">Of the report: one that was written already is opened again.</param>
    /// <param name="fragment">What the link to the page names after <c>#</c>.</param>
    internal async Task<OpenReport> OpenAsync(string name, Func<ReportModel> report, BrowserNewContextOptions? options = null, string fragment = "")
    {
        if (!_written.TryGetValue(name, out var path))
        {
            path = Path.Combine(_directory, name + ".html");
            await using (var output = new StreamWriter(path))
            {
                await HtmlReport.WriteAsync(report(), output);
            }

            _written.Add(name, path);
        }

        return await OpenFileAsync(path, options, fragment);
    }

    internal async Task<OpenReport> OpenFileAsync(string path, BrowserNewContextOptions? options = null, string fragment = "")
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var opened = new OpenReport(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(path).AbsoluteUri + fragment);
        return opened;
    }

    internal Task<OpenReport> OpenHostileAsync(BrowserNewContextOptions? options = null, string fragment = "", string language = "en") =>
        OpenAsync("hostile-" + language, () => HostileReports.Create(language), options, fragment);

    internal Task<OpenReport> OpenLargeAsync(BrowserNewContextOptions? options = null) => OpenAsync("large", () => LargeReport.Create(600), options);
}
