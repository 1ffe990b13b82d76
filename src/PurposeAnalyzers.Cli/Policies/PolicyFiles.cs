using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>Finds and reads policy files as builds do: all versions that lie together, the nearest folder upwards that has some.</summary>
internal sealed class PolicyFiles(string currentDirectory, string checkDate)
{
    private const string Pattern = "PrivacyPolicy*.xml";

    /// <summary>The versions that a build of what lies in the folder would see, or those that lie with the file.</summary>
    /// <exception cref="WrongUseException">There are none.</exception>
    public PolicySet Load(string argument, CancellationToken cancellationToken) => Load(Find(argument), cancellationToken);

    public PolicySet Load(IEnumerable<FileText> files, CancellationToken cancellationToken) =>
        PolicySet.Load([.. files], new CheckDateOptions(checkDate), cancellationToken);

    /// <summary>By path.</summary>
    public ImmutableArray<FileText> Find(string argument)
    {
        var path = Path.GetFullPath(argument, currentDirectory);
        if (File.Exists(path))
        {
            var siblings = InFolder(Path.GetDirectoryName(path)!);
            return siblings.Any(file => file.FullPath == path) ? siblings : [Text(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new WrongUseException(CliTexts.Get("Target_Missing", argument));
        }

        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (InFolder(folder.FullName) is { IsEmpty: false } files)
            {
                return files;
            }
        }

        throw new WrongUseException(CliTexts.Get("Policy_None", argument));
    }

    /// <summary>One version, alone.</summary>
    /// <exception cref="WrongUseException">It is not there, or no policy.</exception>
    public PrivacyPolicy Read(string argument, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(argument, currentDirectory);
        if (!File.Exists(path))
        {
            throw new WrongUseException(CliTexts.Get("Target_Missing", argument));
        }

        var file = PolicyReader.Read(Text(path), cancellationToken);
        return file.Policy ?? throw new WrongUseException(CliTexts.Get("Policy_Unreadable", argument, string.Join("\n", file.Diagnostics.Select(DiagnosticLine.Of))));
    }

    private ImmutableArray<FileText> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal).Select(Text)];

    private FileText Text(string path)
    {
        var relative = Path.GetRelativePath(currentDirectory, path);
        return new FileText((relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/'), path);
    }
}
