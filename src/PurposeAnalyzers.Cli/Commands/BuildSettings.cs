using System.CommandLine;
using PurposeAnalyzers.Cli.Builds;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>The argument and options of commands that build.</summary>
internal sealed class BuildSettings
{
    private readonly Argument<string> target = new("target")
    {
        Description = CliTexts.Get("Argument_Target"),
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> configuration = new("--configuration", "-c") { Description = CliTexts.Get("Option_Configuration"), HelpName = CliTexts.Get("Help_Name") };
    private readonly Option<bool> noRestore = new("--no-restore") { Description = CliTexts.Get("Option_NoRestore") };
    private readonly Option<string[]> properties = new("--property", "-p") { Description = CliTexts.Get("Option_Property"), HelpName = CliTexts.Get("Help_Property") };

    public BuildSettings() => properties.Validators.Add(result =>
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong)
        {
            result.AddError(CliTexts.Get("Option_Property_Wrong", wrong.Value));
        }
    });

    public void AddTo(Command command)
    {
        command.Arguments.Add(target);
        command.Options.Add(configuration);
        command.Options.Add(noRestore);
        command.Options.Add(properties);
    }

    public BuildRequest Read(ParseResult parsed, string directory) => new(
        BuildTarget.Find(parsed.GetRequiredValue(target), directory),
        parsed.GetValue(configuration),
        parsed.GetValue(noRestore),
        [.. parsed.GetValue(properties) ?? []]);
}
