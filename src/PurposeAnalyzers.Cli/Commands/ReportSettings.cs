using System.CommandLine;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>The options of all commands that make a report.</summary>
internal sealed class ReportSettings
{
    private readonly Option<string?> html = File("--html", "Option_Html");
    private readonly Option<string?> markdown = File("--markdown", "Option_Markdown");
    private readonly Option<string?> json = File("--json", "Option_Json");
    private readonly Option<string?> jsonLines = File("--jsonl", "Option_JsonLines");
    private readonly Option<string?> csv = File("--csv", "Option_Csv");
    private readonly Option<string?> sarif = File("--sarif", "Option_Sarif");
    private readonly Option<string?> earlier = File("--earlier", "Option_Earlier");
    private readonly Option<string?> source = new("--source") { Description = CliTexts.Get("Option_Source"), HelpName = CliTexts.Get("Help_Folder") };
    private readonly Option<string> format = Choice("--format", "Option_Format", OutputFormat.Text);
    private readonly Option<string> failOn = Choice("--fail-on", "Option_FailOn", FailOn.Warning);
    private readonly Option<int> maxItems = new("--max-items")
    {
        Description = CliTexts.Get("Option_MaxItems"),
        HelpName = CliTexts.Get("Help_Number"),
        DefaultValueFactory = _ => ReportOptions.DefaultMaxItems,
    };

    public ReportSettings() => maxItems.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
        {
            result.AddError(CliTexts.Get("Option_MaxItems_Wrong"));
        }
    });

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { html, markdown, json, jsonLines, csv, sarif, earlier, source, format, failOn, maxItems })
        {
            command.Options.Add(option);
        }
    }

    public ReportRequest Read(ParseResult parsed) => new(
        parsed.GetValue(html),
        parsed.GetValue(markdown),
        parsed.GetValue(json),
        parsed.GetValue(jsonLines),
        parsed.GetValue(csv),
        parsed.GetValue(sarif),
        parsed.GetValue(earlier),
        parsed.GetValue(source),
        Enum.Parse<OutputFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
        Enum.Parse<FailOn>(parsed.GetRequiredValue(failOn), ignoreCase: true),
        parsed.GetValue(maxItems));

    private static Option<string?> File(string name, string text) => new(name) { Description = CliTexts.Get(text), HelpName = CliTexts.Get("Help_File") };

    private static Option<string> Choice<T>(string name, string text, T usual)
        where T : struct, Enum
    {
        var choices = Enum.GetNames<T>().Select(choice => choice.ToLowerInvariant()).ToArray();
        var option = new Option<string>(name)
        {
            Description = CliTexts.Get(text),
            HelpName = string.Join('|', choices),
            DefaultValueFactory = _ => usual.ToString().ToLowerInvariant(),
        };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
