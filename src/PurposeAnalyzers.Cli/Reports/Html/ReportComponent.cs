using Microsoft.AspNetCore.Components;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>A part of the page: it knows the report and the words of the page's language.</summary>
public abstract class ReportComponent : ComponentBase
{
    [CascadingParameter]
    public required ReportModel Report { get; init; }

    [CascadingParameter]
    public required PageTexts Text { get; init; }

    /// <summary>For every text that comes from source, policy or logs.</summary>
    protected static string Show(string? text) => VisibleText.Of(text);

    /// <summary>Settings of the filters, for <c>data-show</c>: a link to the findings behind a number.</summary>
    protected static string Filter(params (string Name, string Value)[] settings) =>
        string.Join('&', settings.Select(setting => $"{setting.Name}={Uri.EscapeDataString(setting.Value)}"));
}
