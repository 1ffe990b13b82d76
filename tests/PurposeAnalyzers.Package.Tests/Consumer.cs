using System.Text.Json;

namespace PurposeAnalyzers.Package.Tests;

/// <summary>A folder with a user's projects, which restore the packed packages and build with them.</summary>
internal sealed class Consumer(string root, string packageCache, string packageVersion)
{
    public Consumer Write(string path, string text)
    {
        var file = PathTo(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes <c>{name}/{name}.csproj</c>.</summary>
    /// <param name="items">Its own items; by default the reference to the package.</param>
    public Consumer WriteProject(string name, string? items = null, string properties = "", string sdk = "Microsoft.NET.Sdk") =>
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <ErrorLog>$(MSBuildProjectDirectory)/obj/findings.sarif,version=2.1</ErrorLog>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items ?? PackageReference}
              </ItemGroup>
            </Project>
            """);

    public string PackageReference => $"""<PackageReference Include="PurposeAnalyzers" Version="{packageVersion}" />""";

    public Consumer Restore(string project)
    {
        Run("restore", project).MustSucceed();
        return this;
    }

    /// <summary>Builds a restored project anew, with what it references.</summary>
    public BuildResult Build(string project, params string[] properties)
    {
        foreach (var stale in Logs())
        {
            File.Delete(stale);
        }

        var result = Run(["build", project, "--no-restore", "--no-incremental", .. properties.Select(property => "-p:" + property)]);
        var logs = Logs().Select(CompilerLog.Read).ToList();
        return new BuildResult(
            result.ExitCode,
            result.Output,
            [.. logs.SelectMany(log => log.Findings)],
            [.. logs.SelectMany(log => log.Suppressed).Where(finding => finding.Id.StartsWith("PUR", StringComparison.Ordinal))]);
    }

    /// <summary>The project's AdditionalFiles as its build would pass them: name and <c>PurposePolicy</c> (or <c>PurposeBaseline</c>) of each, relative to this folder.</summary>
    public IReadOnlyList<string> AdditionalFiles(string project, string kind = "PurposePolicy")
    {
        var result = Run("msbuild", project, "-t:Add" + kind, "-getItem:AdditionalFiles").MustSucceed();
        using var answer = JsonDocument.Parse(result.Output);
        return
        [
            .. answer.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(item =>
                Path.GetRelativePath(root, item.GetProperty("FullPath").GetString()!).Replace('\\', '/')
                + (item.TryGetProperty(kind, out var mark) ? $" [{mark}]" : "")),
        ];
    }

    public string PropertyOf(string project, string name) => Run("msbuild", project, "-getProperty:" + name).MustSucceed().Output.Trim();

    public string Read(string path) => File.ReadAllText(PathTo(path));

    /// <summary>When the files of a pattern were written, by their sorted paths.</summary>
    public SortedDictionary<string, DateTime> Times(string pattern, string folder = "") => new(
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.GetLastWriteTimeUtc),
        StringComparer.Ordinal);

    public string PathTo(string path) => Path.Combine(root, path);

    private IEnumerable<string> Logs() => Directory.EnumerateFiles(root, "findings.sarif", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public CommandResult Run(params string[] arguments) =>
        DotnetCommand.Run(root, packageCache, [.. arguments, "-nologo", "-m:1", "-nodeReuse:false"]);
}
