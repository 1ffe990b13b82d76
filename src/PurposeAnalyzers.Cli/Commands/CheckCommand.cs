using System.CommandLine;
using PurposeAnalyzers.Cli.Builds;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary><c>purpose check SOLUTION</c>: builds it as always, with logs for a report, and reports. Its answer is the build's answer.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandActions actions)
    {
        var build = new BuildSettings();
        var settings = new ReportSettings();
        var command = new Command("check", CliTexts.Get("Command_Check"));
        build.AddTo(command);
        settings.AddTo(command);
        actions.Set(command, CliTexts.Get("Examples_Check"), async (call, cancellationToken) =>
        {
            var request = settings.Read(call.Parsed);
            ReportRun.Validate(request, call.Host.Directory);
            using var result = await ReportBuild.RunAsync(call, build.Read(call.Parsed, call.Host.Directory), cancellationToken);
            if (result.Failure is { } failure)
            {
                return failure;
            }

            var code = await new ReportRun(call.Host, call.Console, request).RunAsync(result.Logs, [], RepositoryRoot.Of(result.Target), cancellationToken);
            if (result.StoppedEarly)
            {
                call.Console.Problem(CliTexts.Get("Build_Stopped"), Styles.Warning);
            }

            return code == ExitCode.Clean && result.StoppedEarly ? ExitCode.Findings : code;
        });
        return command;
    }
}
