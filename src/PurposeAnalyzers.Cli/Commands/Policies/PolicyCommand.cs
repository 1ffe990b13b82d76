using System.CommandLine;
using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Commands.Policies;

/// <summary><c>purpose policy …</c>: what one does with the policy's files.</summary>
internal static class PolicyCommand
{
    public static Command Create(CommandActions actions)
    {
        var command = new Command("policy", CliTexts.Get("Command_Policy"))
        {
            PolicyValidateCommand.Create(actions),
            PolicyShowCommand.Create(actions),
            PolicyDiffCommand.Create(actions),
            PolicyNewVersionCommand.Create(actions),
        };
        actions.SetHelp(command, CliTexts.Get("Examples_Policy"));
        return command;
    }

    public static Argument<string> PathArgument() => new("path") { Description = CliTexts.Get("Argument_Policy"), DefaultValueFactory = _ => "." };

    public static Option<string?> DateOption(string name, string text)
    {
        var option = new Option<string?>(name) { Description = CliTexts.Get(text), HelpName = "yyyy-MM-dd" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !PolicyDate.IsValid(value))
            {
                result.AddError(CliTexts.Get("Option_Date_Wrong", value));
            }
        });
        return option;
    }

    /// <param name="date">The day that counts as today; null for today.</param>
    public static PolicyFiles Files(CommandCall call, string? date) => new(call.Host.Directory, date ?? Days.Of(call.Host.Time.GetUtcNow()));
}
