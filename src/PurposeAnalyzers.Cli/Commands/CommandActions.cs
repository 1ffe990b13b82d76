using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>Gives each command what all have: a console, examples at the end of its help, and words for what went wrong.</summary>
internal sealed class CommandActions(ToolHost host, Option<bool> quiet)
{
    private readonly Dictionary<Command, string> examples = [];

    public void Set(Command command, string help, Func<CommandCall, CancellationToken, Task<int>> run)
    {
        SetHelp(command, help);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var console = new ToolConsole(host, parsed.GetValue(quiet));
            try
            {
                return await run(new CommandCall(host, console, parsed), cancellationToken);
            }
            catch (OperationCanceledException)
            {
                console.Problem(CliTexts.Get("Cancelled"));
                return ExitCode.Cancelled;
            }
            catch (Exception exception) when (exception is WrongUseException or IOException or UnauthorizedAccessException)
            {
                console.Problem(exception.Message);
                return ExitCode.WrongUse;
            }
        });
    }

    /// <summary>For commands that only hold others, too.</summary>
    public void SetHelp(Command command, string help) => examples.Add(command, help);

    /// <summary>Help that ends with examples.</summary>
    public void Teach(HelpOption option) => option.Action = new TeachingHelp((HelpAction)option.Action!, examples);

    private sealed class TeachingHelp(HelpAction usual, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(text.ReplaceLineEndings("\n"));
            }

            return code;
        }
    }
}
