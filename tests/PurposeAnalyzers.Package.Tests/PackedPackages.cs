namespace PurposeAnalyzers.Package.Tests;

/// <summary>
/// Both packages, packed once into a local feed, with a package cache of its own so that no stale copy is used. The
/// folder lies outside the repository, so that nothing of its build reaches the projects made there, and its name has
/// what breaks careless paths.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] PackedProjects = ["PurposeAnalyzers.Annotations", "PurposeAnalyzers.Package"];

    /// <summary>Packing writes into the folders of the packed projects.</summary>
    private static readonly Lock Packing = new();

    private readonly string root = Directory.CreateTempSubdirectory("purpose (it's) ").FullName;

    private readonly Lazy<BuiltShop> shop;

    public PackedPackages()
    {
        shop = new(() => new BuiltShop(this));

        using var packing = Packing.EnterScope();
        foreach (var project in PackedProjects)
        {
            DotnetCommand.Run(
                Repository.Root,
                packageCache: null,
                "pack", $"src/{project}", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-m:1", "-nodeReuse:false")
                .MustSucceed();
        }

        // Only the feed: the projects need no other package, so the tests need no network.
        File.WriteAllText(Path.Combine(root, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear/>
                <add key="feed" value="feed"/>
              </packageSources>
              <fallbackPackageFolders>
                <clear/>
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The nupkg of the analyzers.</summary>
    public string Analyzers =>
        Directory.EnumerateFiles(Feed).Single(path => char.IsAsciiDigit(Path.GetFileName(path)["PurposeAnalyzers.".Length]));

    public string Version => Path.GetFileNameWithoutExtension(Analyzers)["PurposeAnalyzers.".Length..];

    internal BuiltShop Shop => shop.Value;

    private string Feed => Path.Combine(root, "feed");

    private string Cache => Path.Combine(root, "cache");

    /// <summary>An empty folder for a user's solution.</summary>
    internal Consumer NewConsumer(string name) => new(Directory.CreateDirectory(Path.Combine(root, name)).FullName, Cache, Version);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
