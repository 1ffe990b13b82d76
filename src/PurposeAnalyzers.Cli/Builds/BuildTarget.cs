using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Builds;

/// <summary>What is to be built: a solution or project, or the one that a folder has.</summary>
internal static class BuildTarget
{
    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];

    /// <exception cref="WrongUseException">There is none, or more than one.</exception>
    public static string Find(string argument, string currentDirectory)
    {
        var path = Path.GetFullPath(argument, currentDirectory);
        if (File.Exists(path))
        {
            return Solutions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || IsProject(path)
                ? path
                : throw new WrongUseException(CliTexts.Get("Target_NotBuildable", argument));
        }

        if (!Directory.Exists(path))
        {
            throw new WrongUseException(CliTexts.Get("Target_Missing", argument));
        }

        var files = Directory.GetFiles(path).Order(StringComparer.Ordinal).ToList();
        var solutions = files.Where(file => Path.GetExtension(file) is ".sln" or ".slnx").ToList();
        return (solutions.Count > 0 ? solutions : [.. files.Where(IsProject)]) switch
        {
            [var only] => only,
            [] => throw new WrongUseException(CliTexts.Get("Target_None", argument)),
            var several => throw new WrongUseException(CliTexts.Get("Target_Several", argument, string.Join(", ", several.Select(Path.GetFileName)))),
        };
    }

    private static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);
}
