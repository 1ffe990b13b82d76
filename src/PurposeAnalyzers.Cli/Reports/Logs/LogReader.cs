using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Reads all logs, project by project, into a report. Whatever is wrong with one of them is said, and the others are read.</summary>
/// <param name="options">Of the report.</param>
/// <param name="sinks">Who wants every result.</param>
/// <param name="progress">Told how many logs are done: each counts twice, once for its project's name and once for its results.</param>
internal sealed class LogReader(ReportOptions options, IReadOnlyCollection<IResultSink> sinks, IProgress<int> progress, CancellationToken cancellationToken)
{
    private readonly ReportBuilder builder = new(options);
    private readonly List<InputProblem> problems = [];
    private readonly Ranking<InputLog> inputs = new(options.MaxItems, log => SortKey.Of(log.Path));
    private int done;

    public ReportModel Read(IReadOnlyCollection<LogFile> files, IEnumerable<InputProblem> known, ReportModel? earlier)
    {
        problems.AddRange(known);
        var catalog = new LogCatalog(problems, Done, cancellationToken);
        foreach (var project in catalog.Read(files))
        {
            var seen = project.Count > 1 ? new SeenResults() : null;
            foreach (var log in project)
            {
                ReadLog(log, seen);
            }

            builder.EndProject(project[0].Project);
        }

        foreach (var (file, version, one, other) in builder.PolicyConflicts)
        {
            problems.Add(new InputProblem(file, InputProblemKind.PolicyConflict, CliTexts.Get("Input_PolicyConflict", version, one, other)));
        }

        var shown = problems.OrderBy(problem => problem.Kind).ThenBy(problem => problem.Path, StringComparer.Ordinal).ToList();
        return builder.Build(inputs.ToListing(log => log), new([.. shown.Take(options.MaxItems)], shown.Count), earlier);
    }

    private void ReadLog(ProjectLog log, SeenResults? seen)
    {
        var (records, findings) = (0, 0);
        try
        {
            SarifSummary summary;
            using (var stream = LogCatalog.Open(log.FullPath))
            {
                summary = SarifReader.Read(stream, Take, cancellationToken);
            }

            problems.AddRange(LogProblems.Of(log, summary, records, findings));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(log.Path, InputProblemKind.Unreadable, CliTexts.Get("Input_Unreadable", exception.Message)));
        }

        inputs.Add(new InputLog(log.Path, log.IsKnown ? log.Project : null, log.TargetFramework, records, findings));
        Done();

        bool Take(SarifResult result)
        {
            if (records + findings == 0)
            {
                // A log that says nothing is of no project of the report.
                builder.Begin(log);
            }

            (records, findings) = result.IsRecord ? (records + 1, findings) : (records, findings + 1);
            if (seen?.IsNew(result) != false)
            {
                builder.Add(log, result);
                foreach (var sink in sinks)
                {
                    sink.Write(log, result);
                }
            }

            return true;
        }
    }

    private void Done() => progress.Report(++done);
}
