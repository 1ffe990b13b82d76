using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>Reads logs and makes of them what the command line asks for.</summary>
internal sealed class ReportRun(ToolHost host, ToolConsole console, ReportRequest request)
{
    /// <param name="files">The logs.</param>
    /// <param name="problems">What was wrong before they were read.</param>
    /// <param name="sourceRoot">The folder that sources may be quoted from, unless the command line names one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        IReadOnlyCollection<LogFile> files, IReadOnlyCollection<InputProblem> problems, string sourceRoot, CancellationToken cancellationToken)
    {
        var earlier = ReadEarlier();
        var options = new ReportOptions(
            ToolVersion.Current,
            host.Time.GetUtcNow(),
            CultureInfo.CurrentUICulture,
            new SourceRoot(FullPath(request.Source ?? sourceRoot)),
            request.MaxItems);
        using var outputs = new ReportOutputs(request, options, host.Directory);
        var report = await console.WaitAsync(
            CliTexts.Get("Progress_Reading", 0, 2 * files.Count),
            show => Task.Run(
                () => new LogReader(options, outputs.Sinks, new LogProgress(show, 2 * files.Count), cancellationToken).Read(files, problems, earlier),
                cancellationToken));
        await outputs.WriteAsync(report);
        await ShowAsync(report);
        foreach (var file in request.Files)
        {
            console.Line(CliTexts.Get("Written", file));
        }

        return ExitCodeOf(report);
    }

    public static void Validate(ReportRequest request, string directory)
    {
        var same = request.Files.GroupBy(file => Path.GetFullPath(file, directory), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (same is not null)
        {
            throw new WrongUseException(CliTexts.Get("Output_Same", same.First()));
        }

        if (request.Source is { } source && !Directory.Exists(Path.GetFullPath(source, directory)))
        {
            throw new WrongUseException(CliTexts.Get("Target_Missing", source));
        }
    }

    private ReportModel? ReadEarlier()
    {
        if (request.Earlier is not { } path)
        {
            return null;
        }

        using var stream = File.OpenRead(FullPath(path));
        return ReportJson.Read(stream) ?? throw new WrongUseException(CliTexts.Get("Earlier_NoReport", path));
    }

    private async Task ShowAsync(ReportModel report)
    {
        switch (request.Format)
        {
            case OutputFormat.Markdown:
                MarkdownReport.Write(report, host.Output);
                break;
            case OutputFormat.Json:
                await host.Output.WriteLineAsync(ReportJson.ToText(report));
                break;
            default:
                new SummaryView(console, report).Show();
                return;
        }

        // What is printed is for another program: problems go beside it.
        foreach (var problem in report.Run.Problems.Items)
        {
            console.Problem($"{problem.Path}: {problem.Message}", Styles.Warning);
        }
    }

    private int ExitCodeOf(ReportModel report)
    {
        var isIncomplete = report.Run.Problems.Items.Any(problem => LogProblems.IsLoss(problem.Kind));
        return isIncomplete ? ExitCode.IncompleteInput : Counting(report.Totals.Findings) > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>What is suppressed or baselined does not count.</summary>
    private int Counting(FindingCounts counts) => request.FailOn switch
    {
        FailOn.Never => 0,
        FailOn.Error => counts.Errors,
        FailOn.Warning => counts.Errors + counts.Warnings,
        _ => counts.Open,
    };

    private string FullPath(string path) => Path.GetFullPath(path, host.Directory);
}
