using System.Runtime.InteropServices;

namespace PurposeAnalyzers.Corpus.References;

/// <summary>The reference assemblies that the SDK ships for .NET and ASP.NET Core.</summary>
internal static class FrameworkReferences
{
    private static readonly string[] Packs = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    /// <exception cref="DirectoryNotFoundException">The SDK has no such pack.</exception>
    public static IEnumerable<string> Find()
    {
        // The shared framework that runs this program lies beside the packs: shared/Microsoft.NETCore.App/10.0.0/.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Packs.SelectMany(pack => Directory.EnumerateFiles(Newest(Path.Combine(root, "packs", pack)), "*.dll"));
    }

    private static string Newest(string pack)
    {
        var folders =
            from version in Directory.EnumerateDirectories(pack)
            let number = Version.TryParse(Path.GetFileName(version), out var parsed) ? parsed : new Version()
            orderby number descending
            select Directory.EnumerateDirectories(Path.Combine(version, "ref")).Single();
        return folders.First();
    }
}
