using System.CommandLine;
using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>The findings that a command works on: those of a build, or those of logs that are there already.</summary>
internal sealed class LogSource
{
    private readonly BuildSettings build = new();
    private readonly Option<string[]> logs = new("--logs")
    {
        Description = CliTexts.Get("Option_LogsInstead"),
        HelpName = CliTexts.Get("Help_Logs"),
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command)
    {
        build.AddTo(command);
        command.Options.Add(logs);
    }

    /// <param name="call">The command.</param>
    /// <param name="take">Takes every finding, those that are set aside too.</param>
    /// <param name="cancellationToken">Ends the build or the reading.</param>
    /// <returns>The exit code when nothing, or not all, could be read; else null.</returns>
    public async Task<int?> ReadAsync(CommandCall call, Action<ReportFinding, SarifResult> take, CancellationToken cancellationToken)
    {
        if (call.Parsed.GetValue(logs) is { Length: > 0 } paths)
        {
            var problems = new List<InputProblem>();
            return Read(call, new LogFiles(call.Host.Directory, byRepository: false).Find(paths, problems), problems, ".", take, cancellationToken);
        }

        using var result = await ReportBuild.RunAsync(call, build.Read(call.Parsed, call.Host.Directory), cancellationToken);
        var failure = result.Failure ?? Read(call, result.Logs, [], RepositoryRoot(result.Target), take, cancellationToken);
        if (failure is null && result.StoppedEarly)
        {
            call.Console.Problem(CliTexts.Get("Build_Stopped"), Styles.Warning);
        }

        return failure;
    }

    private static string RepositoryRoot(string target) => Builds.RepositoryRoot.Of(target);

    private static int? Read(
        CommandCall call, IReadOnlyCollection<LogFile> files, List<InputProblem> problems, string root, Action<ReportFinding, SarifResult> take, CancellationToken cancellationToken)
    {
        var sources = new SourceRoot(Path.GetFullPath(root, call.Host.Directory));
        var options = new ReportOptions(ToolVersion.Current, call.Host.Time.GetUtcNow(), CultureInfo.CurrentUICulture, sources, MaxItems: 1);
        var report = new LogReader(options, [new FindingSink(sources, take)], new Progress<int>(), cancellationToken).Read(files, problems, earlier: null);
        foreach (var problem in report.Run.Problems.Items)
        {
            call.Console.Problem($"{problem.Path}: {problem.Message}", Styles.Warning);
        }

        return report.Run.Problems.Items.Any(problem => LogProblems.IsLoss(problem.Kind)) ? ExitCode.IncompleteInput : null;
    }

    private sealed class FindingSink(SourceRoot sources, Action<ReportFinding, SarifResult> take) : IResultSink
    {
        public void Write(ProjectLog log, SarifResult result)
        {
            if (!result.IsRecord)
            {
                take(FindingReader.Read(log, result, sources), result);
            }
        }
    }
}
