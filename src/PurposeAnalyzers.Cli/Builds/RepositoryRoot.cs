namespace PurposeAnalyzers.Cli.Builds;

/// <summary>The folder that a report's paths are relative to.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder above that is a working copy; else the target's own.</summary>
    public static string Of(string target)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(target))!;
        for (var directory = new DirectoryInfo(own); directory is not null; directory = directory.Parent)
        {
            if (Path.Exists(Path.Combine(directory.FullName, ".git")))
            {
                return directory.FullName;
            }
        }

        return own;
    }
}
