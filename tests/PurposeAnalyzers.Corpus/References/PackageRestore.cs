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
    public static (IReadOnlyList<string> Assemblies, IReadOnlyList<string> Missing) Restore(IReadOnlyCollection<ProjectFile> projects)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-restore-").FullName;
        try
        {
            // The registry may hold other versions than the one asked for, and those may ask for newer ones of the rest.
            var anyVersion = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (true)
            {
                var log = Restore(ProjectOf(projects, anyVersion), folder);
                var missing = MissingPackage().Matches(log).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ToList();
                var known = anyVersion.Count;
                anyVersion.UnionWith(missing);
                anyVersion.UnionWith(DowngradedPackage().Matches(log).Select(match => match.Value));
                if (anyVersion.Count == known)
                {
                    return (Assemblies(AssetsFile(folder)), missing);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Restore(XElement project, string folder)
    {
        project.Save(Path.Combine(folder, "corpus.csproj"));
        var log = Run(folder);
        return File.Exists(AssetsFile(folder)) ? log : throw new InvalidOperationException("dotnet restore failed:" + Environment.NewLine + log);
    }

    private static string AssetsFile(string folder) => Path.Combine(folder, "obj", "project.assets.json");

    private static XElement ProjectOf(IEnumerable<ProjectFile> projects, HashSet<string> anyVersion)
    {
        var references =
            from package in projects.SelectMany(project => project.Packages)
            group package.Version by package.Id.ToLowerInvariant() into versions
            orderby versions.Key
            let version = anyVersion.Contains(versions.Key) ? null : versions.OfType<string>().Select(Minimum).MaxBy(SortKey)
            select new XElement("PackageReference", new XAttribute("Include", versions.Key), new XAttribute("Version", version ?? "*"));
        return new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            // Versions of different projects meet here; old or vulnerable ones are not ours to judge.
            new XElement("PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("NoWarn", "NU1603;NU1608;NU1701"),
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

    /// <summary>An exact version (<c>[1.2.3]</c>) becomes the lowest that will do, for registries do not keep every version.</summary>
    private static string Minimum(string version) => version.Trim('[', ']');

    /// <summary>Numbers in full width, so that 10.0 is above 9.0.</summary>
    private static string SortKey(string version) => Number().Replace(version, number => number.Value.PadLeft(9, '0'));

    [GeneratedRegex(@"(?<=error NU110[123]: Unable to find( a stable)? package )[\w-]+(\.[\w-]+)*")]
    private static partial Regex MissingPackage();

    [GeneratedRegex(@"(?<=NU1605: Warning As Error: Detected package downgrade: |NU1605: Detected package downgrade: )[\w-]+(\.[\w-]+)*(?= from)")]
    private static partial Regex DowngradedPackage();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
