namespace PurposeAnalyzers.Tests.Repository;

/// <summary>The files of the repository, as a clone has them: without what builds and runs leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] LeftBehind = [".git", "bin", "obj", "artifacts", "TestResults", ".vs", ".idea"];

    private static readonly string[] TextExtensions =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".xml", ".xsd", ".resx", ".json", ".txt", ".globalconfig", ".editorconfig", ".baseline", ".gitignore", ".yml", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>All text files below a folder, as sorted paths relative to the root, with <c>/</c>.</summary>
    public static IEnumerable<string> Texts(string folder = "", string extension = "*") =>
        Walk(Path.Combine(Root, folder))
            .Where(file => extension == "*" ? TextExtensions.Contains(Path.GetExtension(file)) : Path.GetExtension(file) == extension)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Exist(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>Demands that a file has the generated content; with UPDATE_GENERATED=1, writes it first.</summary>
    public static void AssertGenerated(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            File.WriteAllText(Path.Combine(Root, path), expected);
        }

        Assert.Equal(expected, Exist(path) ? Read(path) : "");
    }

    private static IEnumerable<string> Walk(string directory) =>
        Directory.EnumerateFiles(directory).Concat(
            Directory.EnumerateDirectories(directory).Where(d => !LeftBehind.Contains(Path.GetFileName(d))).SelectMany(Walk));

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "PurposeAnalyzers.sln")))
        {
            directory = Path.GetDirectoryName(directory)
                ?? throw new InvalidOperationException($"No PurposeAnalyzers.sln above '{AppContext.BaseDirectory}'.");
        }

        return directory;
    }
}
