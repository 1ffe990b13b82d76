using System.Reflection;

namespace PurposeAnalyzers.Builds;

/// <summary>Where the tests find the sources, and which configuration they were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PackageProject { get; } = PathTo("src/PurposeAnalyzers.Package");

    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string PathTo(string relativePath) => Path.Combine(Root, relativePath);

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
