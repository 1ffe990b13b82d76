using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using PurposeAnalyzers.Cli.Commands;
using PurposeAnalyzers.Cli.Commands.Policies;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli;

/// <summary>The <c>purpose</c> command.</summary>
internal static class PurposeTool
{
    private const string Language = "--language";

    public static async Task<int> RunAsync(string[] arguments, ToolHost host, CancellationToken cancellationToken)
    {
        // Help is in the language too, so that it must be known before the commands are made.
        CultureInfo.CurrentUICulture = LanguageOf(arguments) ?? CultureInfo.CurrentUICulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture;
        var parsed = Create(host).Parse(arguments);
        if (parsed.Errors.Count > 0 && arguments.Length > 0 && parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, new ToolConsole(host, isQuiet: false));
        }

        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = host.Output, Error = host.Error }, cancellationToken);
        return parsed.Action is ParseErrorAction ? ExitCode.WrongUse : exitCode;
    }

    /// <summary>What is wrong, and where to read on: the whole help would hide it.</summary>
    private static int Refuse(ParseResult parsed, ToolConsole console)
    {
        foreach (var error in parsed.Errors)
        {
            console.Problem(error.Message);
        }

        var commands = new Stack<string>();
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = command.Parent)
        {
            commands.Push(command.Command.Name);
        }

        console.Problem(CliTexts.Get("SeeHelp", string.Join(' ', commands)), Styles.Faint);
        return ExitCode.WrongUse;
    }

    private static Command Create(ToolHost host)
    {
        var quiet = new Option<bool>("--quiet", "-q") { Description = CliTexts.Get("Option_Quiet"), Recursive = true };
        var language = new Option<string?>(Language) { Description = CliTexts.Get("Option_Language"), HelpName = "en|ja", Recursive = true };
        language.AcceptOnlyFromAmong("en", "ja");
        var actions = new CommandActions(host, quiet);
        var help = new HelpOption { Description = CliTexts.Get("Option_Help"), Recursive = true };
        var root = new Command("purpose", CliTexts.Get("Command_Root"))
        {
            CheckCommand.Create(actions),
            ReportCommand.Create(actions),
            PolicyCommand.Create(actions),
            SuggestCommand.Create(actions),
            BaselineCommand.Create(actions),
        };
        root.Options.Add(quiet);
        root.Options.Add(language);
        root.Options.Add(help);
        root.Options.Add(new VersionOption { Description = CliTexts.Get("Option_Version") });
        actions.SetHelp(root, CliTexts.Get("Examples_Root"));
        actions.Teach(help);
        return root;
    }

    /// <summary>What <c>--language</c> says, before anything is parsed.</summary>
    private static CultureInfo? LanguageOf(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i] == Language && i + 1 < arguments.Length ? arguments[i + 1]
                : arguments[i].StartsWith(Language + "=", StringComparison.Ordinal) || arguments[i].StartsWith(Language + ":", StringComparison.Ordinal) ? arguments[i][(Language.Length + 1)..]
                : null;
            if (value is "en" or "ja")
            {
                return CultureInfo.GetCultureInfo(value);
            }
        }

        return null;
    }
}
