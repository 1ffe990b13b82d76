using System.Reflection;

namespace PurposeAnalyzers.Corpus.References;

/// <summary>The assemblies that every project of the corpus is compiled against, one of each name.</summary>
internal static class ReferenceList
{
    /// <param name="packages">A folder of assemblies, or a text file that names one a line; null for the frameworks alone.</param>
    public static ImmutableArray<MetadataReference> Load(string? packages)
    {
        var paths = FrameworkReferences.Find().Concat(packages is null ? [] : Listed(packages));
        // As the SDK resolves conflicts: the higher version wins, the framework when they are equal.
        var assemblies =
            from path in paths
            let name = NameOf(path)
            where name is not null
            group (path, name.Version) by name.Name into same
            orderby same.Key
            select same.MaxBy(assembly => assembly.Version).path;
        return [.. assemblies.Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static IEnumerable<string> Listed(string packages) => Directory.Exists(packages)
        ? Directory.EnumerateFiles(packages, "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : File.ReadLines(packages).Where(line => line.Length > 0);

    private static AssemblyName? NameOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path);
        }
        catch (BadImageFormatException)
        {
            return null; // A native library.
        }
    }
}
