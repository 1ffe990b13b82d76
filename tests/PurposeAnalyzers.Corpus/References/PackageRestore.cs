using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PurposeAnalyzers.Corpus.Projects;

namespace PurposeAnalyzers.Corpus.References;

/// <summary>
/// Restores the packages of a whole corpus through one throw-away project, and lists the assemblies to compile against.
/// The restore may fail for some packages: what it could resolve is in its assets file all the same.
/// </summary>
internal static partial class PackageRestore
{
    /// <returns>The reference assemblies of all packages that there are, in ordinal order, and the ids of those that the registry lacks.</returns>
    /// <exception cref="InvalidOperationException">The restore did not get as far as resolving packages.</exception>
    public static (IReadOnlyList<string> Assemblies, IReadOnlyList<string> Missing) Restore(IEnumerable<ProjectFile> projects)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-restore-").FullName;
        try
        {
            ProjectOf(projects).Save(Path.Combine(folder, "corpus.csproj"));
            var log = Run(folder);
            var assets = Path.Combine(folder, "obj", "project.assets.json");
            return File.Exists(assets)
                ? (Assemblies(assets), [.. MissingPackage().Matches(log).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)])
                : throw new InvalidOperationException("dotnet restore failed:" + Environment.NewLine + log);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static XElement ProjectOf(IEnumerable<ProjectFile> projects)
    {
        var references =
            from package in projects.SelectMany(project => project.Packages)
            group package.Version by package.Id.ToLowerInvariant() into versions
            orderby versions.Key
            select new XElement("PackageReference", new XAttribute("Include", versions.Key), new XAttribute("Version", versions.OfType<string>().MaxBy(SortKey) ?? "*"));
        return new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            // Versions of different projects meet here; old or vulnerable ones are not ours to judge.
            new XElement("PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("NoWarn", "NU1603;NU1605;NU1608;NU1701"),
                new XElement("NuGetAudit", "false")),
            new XElement("ItemGroup", references));
    }

    private static string Run(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "-nodeReuse:false", "-m:1"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return log;
    }

    private static List<string> Assemblies(string assets)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = json.RootElement;
        var cache = root.GetProperty("packageFolders").EnumerateObject().First().Name;
        var libraries = root.GetProperty("libraries");
        var assemblies =
            from library in root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            where library.Value.TryGetProperty("compile", out _)
            let path = libraries.GetProperty(library.Name).GetProperty("path").GetString()
            from file in library.Value.GetProperty("compile").EnumerateObject()
            where file.Name.EndsWith(".dll", StringComparison.Ordinal)
            select Path.Combine(cache, path, file.Name);
        return [.. assemblies.Order(StringComparer.Ordinal)];
    }

    /// <summary>Numbers in full width, so that 10.0 is above 9.0.</summary>
    private static string SortKey(string version) => Number().Replace(version, number => number.Value.PadLeft(9, '0'));

    [GeneratedRegex(@"(?<=error NU110[123]: Unable to find( a stable)? package )[\w-]+(\.[\w-]+)*")]
    private static partial Regex MissingPackage();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
