using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>A page in the browser. When it is closed, it must have asked the network for nothing, and complained of nothing.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> problems = [];
    private string? forgiven;

    public OpenReport(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => problems.Enqueue($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => problems.Enqueue("error: " + error);
        page.Dialog += (_, dialog) => problems.Enqueue("dialog: " + dialog.Message);
        page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest)
            {
                problems.Enqueue("request: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    public ILocator Findings => Page.Locator("#view .finding");

    public ILocator Groups => Page.Locator("#view > .group");

    public ILocator Outcome => Page.Locator("#outcome");

    public Task ChooseAsync(string filter, string value) => Page.Locator($"#filters select[name={filter}]").SelectOptionAsync(value);

    public Task GroupByAsync(string key) => Page.Locator($"#filters input[value={key}]").CheckAsync(new() { Force = true });

    public Task SearchAsync(string text) => Page.FillAsync("#filters [name=search]", text);

    /// <summary>Complaints that begin so are what the test provoked.</summary>
    public void Forgive(string beginning) => forgiven = beginning;

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.DoesNotContain(problems, problem => forgiven is null || !problem.StartsWith(forgiven, StringComparison.Ordinal));
    }
}
