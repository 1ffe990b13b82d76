using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>Writes the report as one page that needs nothing but itself: no network, no other file.</summary>
public static class HtmlReport
{
    public static async Task WriteAsync(ReportModel report, TextWriter output)
    {
        // Japanese stays readable in the source, and small; what HTML gives a meaning is encoded as ever.
        using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Page.Report)] = report,
                [nameof(Page.Text)] = new PageTexts(CultureInfo.GetCultureInfo(report.Run.Language)),
            });
            var page = await renderer.RenderComponentAsync<Page>(parameters);
            page.WriteHtmlTo(output);
        });
    }
}
