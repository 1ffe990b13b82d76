namespace PurposeAnalyzers.Corpus.References;

/// <summary>The reference assemblies that the SDK ships for .NET and ASP.NET Core.</summary>
internal static class FrameworkReferences
{
    private static readonly string[] Packs = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    /// <exception cref="DirectoryNotFoundException">The SDK has no such pack.</exception>
    public static IEnumerable<string> Find() => Packs.SelectMany(pack => Directory.EnumerateFiles(Newest(pack), "*.dll"));

    private static string Newest(string pack) => InstalledVersions.Of("packs", pack).FirstOrDefault() is { } version
        ? Directory.EnumerateDirectories(Path.Combine(version, "ref")).Single()
        : throw new DirectoryNotFoundException(pack);
}
