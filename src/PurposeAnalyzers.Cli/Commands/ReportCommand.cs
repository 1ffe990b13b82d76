using System.CommandLine;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary><c>purpose report LOGS…</c>: makes a report of logs that builds have written, on this machine or on others.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandActions actions)
    {
        var logs = new Argument<string[]>("logs") { Description = CliTexts.Get("Argument_Logs"), Arity = ArgumentArity.OneOrMore };
        logs.Validators.Add(result =>
        {
            // What looks like an option and is none is a slip, not a file.
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)) is { } slip)
            {
                result.AddError(CliTexts.Get("Option_Unknown", slip.Value));
            }
        });
        var repositories = new Option<bool>("--repositories") { Description = CliTexts.Get("Option_Repositories") };
        var settings = new ReportSettings();
        var command = new Command("report", CliTexts.Get("Command_Report")) { logs, repositories };
        settings.AddTo(command);
        actions.Set(command, CliTexts.Get("Examples_Report"), async (call, cancellationToken) =>
        {
            var request = settings.Read(call.Parsed);
            ReportRun.Validate(request, call.Host.Directory);
            var problems = new List<InputProblem>();
            var files = new LogFiles(call.Host.Directory, call.Parsed.GetValue(repositories)).Find(call.Parsed.GetRequiredValue(logs), problems);
            if (files.IsEmpty)
            {
                throw new WrongUseException(CliTexts.Get("Report_NoLogs", string.Join(", ", problems.Select(problem => problem.Path))));
            }

            return await new ReportRun(call.Host, call.Console, request).RunAsync(files, problems, ".", cancellationToken);
        });
        return command;
    }
}
