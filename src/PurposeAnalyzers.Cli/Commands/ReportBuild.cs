using System.Globalization;
using PurposeAnalyzers.Cli.Builds;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>A build that wrote logs for a report. Its folder of logs goes with it.</summary>
internal sealed class ReportBuild : IDisposable
{
    private const int MaxErrors = 20;

    private readonly DirectoryInfo folder;

    private ReportBuild(DirectoryInfo folder, string target, ImmutableArray<LogFile> logs, int? failure, bool stoppedEarly)
    {
        this.folder = folder;
        Target = target;
        Logs = logs;
        Failure = failure;
        StoppedEarly = stoppedEarly;
    }

    public string Target { get; }

    public ImmutableArray<LogFile> Logs { get; }

    /// <summary>The exit code, when there is nothing to report on; what went wrong has been said.</summary>
    public int? Failure { get; }

    /// <summary>Whether findings failed the build, so that it may not have come to every project.</summary>
    public bool StoppedEarly { get; }

    public static async Task<ReportBuild> RunAsync(CommandCall call, BuildRequest request, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("purpose-");
        var output = new BuildOutput();
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? "ja" : "en";
        var name = Path.GetFileName(request.Target);
        try
        {
            var exitCode = await call.Console.WaitAsync(CliTexts.Get("Progress_Building", name), show => call.Host.Build.RunAsync(
                call.Host.Directory,
                request.ToArguments(folder.FullName, language),
                language,
                line => ShowDone(output.Add(line), name, show),
                cancellationToken));
            var logs = new LogFiles(folder.FullName, byRepository: false).Find([folder.FullName], []);
            var failure = exitCode != 0 && (output.Errors.Count > 0 || !output.HasFindings) ? Failed(call.Console, output, name) : logs.IsEmpty ? NoLogs(call.Console, name) : (int?)null;
            return new ReportBuild(folder, request.Target, logs, failure, exitCode != 0);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void ShowDone(string? project, string name, Action<string> show)
    {
        if (project is not null)
        {
            show(CliTexts.Get("Progress_Built", name, project));
        }
    }

    private static int Failed(ToolConsole console, BuildOutput output, string name)
    {
        console.Problem(CliTexts.Get("Build_Failed", name));
        foreach (var line in output.Errors.Count > 0 ? output.Errors.Take(MaxErrors) : output.LastLines)
        {
            console.Problem("  " + line);
        }

        if (output.Errors.Count > MaxErrors)
        {
            console.Problem("  " + CliTexts.Get("More", output.Errors.Count - MaxErrors));
        }

        return ExitCode.BuildFailed;
    }

    private static int NoLogs(ToolConsole console, string name)
    {
        console.Problem(CliTexts.Get("Build_NoLogs", name));
        return ExitCode.WrongUse;
    }
}
