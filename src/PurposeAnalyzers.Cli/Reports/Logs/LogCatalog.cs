using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Asks each log which project it is of, so that the logs of one project are read together and an old log does not count beside the new one.</summary>
internal sealed class LogCatalog(ICollection<InputProblem> problems, Action onLog, CancellationToken cancellationToken)
{
    /// <summary>One list for each project, by target framework; projects by name.</summary>
    public IEnumerable<IReadOnlyList<ProjectLog>> Read(IEnumerable<LogFile> files) =>
        files.Select(ReadHeader).OfType<LogHeader>()
            .GroupBy(header => (header.Log.Identity, header.Log.TargetFramework))
            .Select(Newest)
            .GroupBy(log => log.Identity, StringComparer.Ordinal)
            .OrderBy(project => project.First().Project, StringComparer.Ordinal)
            .ThenBy(project => project.Key, StringComparer.Ordinal)
            .Select(project => project.OrderBy(log => log.TargetFramework, StringComparer.Ordinal).ToList());

    private LogHeader? ReadHeader(LogFile file)
    {
        try
        {
            SarifResult? project = null;
            using (var stream = Open(file.FullPath))
            {
                // What is wrong with the log is said when it is read as a whole.
                SarifReader.Read(stream, result => (project = IsProject(result) ? result : null) is null, cancellationToken);
            }

            onLog();
            return new LogHeader(file, LogOf(file, project), File.GetLastWriteTimeUtc(file.FullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(file.Path, InputProblemKind.Unreadable, CliTexts.Get("Input_Unreadable", exception.Message)));
            return null;
        }
    }

    public static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });

    private static bool IsProject(SarifResult result) => result.IsRecord && result.Text(RecordKeys.Fact) == RecordKeys.Project;

    private static ProjectLog LogOf(LogFile file, SarifResult? project)
    {
        if (project?.Text("name") is not { } name)
        {
            return new ProjectLog(file.Path, file.FullPath, NameOf(file), null, file.FullPath, IsKnown: false);
        }

        var shown = file.Repository is { } repository ? $"{repository}/{name}" : name;
        return new ProjectLog(
            file.Path,
            file.FullPath,
            shown,
            project.Text("targetFramework"),
            SortKey.Of(shown, project.Text("directory"), project.Text("assembly")),
            IsKnown: true);
    }

    /// <summary><c>Shop.purpose.sarif</c> is of <c>Shop</c>.</summary>
    private static string NameOf(LogFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return name.EndsWith(".purpose", StringComparison.Ordinal) ? name[..^".purpose".Length] : name;
    }

    private ProjectLog Newest(IEnumerable<LogHeader> same)
    {
        var ordered = same.OrderByDescending(header => header.WrittenAt).ThenBy(header => header.File.FullPath, StringComparer.Ordinal).ToList();
        foreach (var old in ordered.Skip(1))
        {
            problems.Add(new InputProblem(
                old.File.Path, InputProblemKind.Duplicate, CliTexts.Get("Input_Duplicate", old.Log.Project, old.Log.TargetFramework ?? "", ordered[0].File.Path)));
        }

        return ordered[0].Log;
    }
}
