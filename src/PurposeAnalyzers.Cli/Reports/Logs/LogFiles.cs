using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Finds the logs that the command line names: files, folders, and patterns that the shell left alone.</summary>
internal sealed class LogFiles(string currentDirectory, bool byRepository)
{
    private const string LogPattern = "**/*.sarif";

    /// <summary>By path, each file once. What names nothing is a problem, not a silence.</summary>
    public ImmutableArray<LogFile> Find(IEnumerable<string> arguments, ICollection<InputProblem> problems)
    {
        var found = new SortedDictionary<string, LogFile>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var files = FindOne(argument);
            if (files.Count == 0)
            {
                problems.Add(new InputProblem(argument, InputProblemKind.NotFound, CliTexts.Get("Input_NotFound")));
            }

            foreach (var file in files)
            {
                found.TryAdd(file.FullPath, file);
            }
        }

        return [.. found.Values];
    }

    private List<LogFile> FindOne(string argument)
    {
        var path = Path.GetFullPath(argument, currentDirectory);
        if (File.Exists(path))
        {
            return [Log(path, null)];
        }

        if (Directory.Exists(path))
        {
            return Match(path, LogPattern);
        }

        var wild = argument.IndexOf('*', StringComparison.Ordinal);
        if (wild < 0)
        {
            return [];
        }

        // The folder that no wildcard stands in is where the search begins.
        var fixedPart = argument[..(argument.AsSpan(0, wild).LastIndexOfAny('/', '\\') + 1)];
        var root = Path.GetFullPath(fixedPart.Length == 0 ? "." : fixedPart, currentDirectory);
        return Directory.Exists(root) ? Match(root, argument[fixedPart.Length..].Replace('\\', '/')) : [];
    }

    private List<LogFile> Match(string root, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        return [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files.Select(match => Log(Path.Combine(root, match.Path), match.Path))];
    }

    private LogFile Log(string fullPath, string? below)
    {
        var normal = Path.GetFullPath(fullPath);
        var relative = Path.GetRelativePath(currentDirectory, normal).Replace('\\', '/');
        var repository = byRepository && below?.Split('/', '\\') is { Length: > 1 } parts ? parts[0] : null;
        return new LogFile(relative.StartsWith("../", StringComparison.Ordinal) ? normal.Replace('\\', '/') : relative, normal, repository);
    }
}
