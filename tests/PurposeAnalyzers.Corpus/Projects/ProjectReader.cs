using System.Text;

namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>Turns a project file into what the compiler would be given.</summary>
internal static class ProjectReader
{
    public static ProjectFile Read(string path, string root)
    {
        var file = MSBuildFile.Read(path, root);
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        var framework = file.Property("TargetFramework") ?? file.Property("TargetFrameworks")?.Split(';')[0] ?? "net10.0";
        var packages = Packages(file);
        return new ProjectFile(
            path,
            file.Property("AssemblyName") is { Length: > 0 } assembly ? assembly : name,
            file.Property("RootNamespace") ?? name,
            file.Sdk,
            Output(file),
            TargetFramework.LanguageVersion(framework, file.Property("LangVersion")),
            file.Flag("Nullable") ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            file.Flag("AllowUnsafeBlocks"),
            file.Flag("IsTestProject") || packages.Any(p => p.Id.Equals("Microsoft.NET.Test.Sdk", StringComparison.OrdinalIgnoreCase)),
            [.. TargetFramework.Symbols(framework), .. (file.Property("DefineConstants") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Sources(file),
            [.. Included(file, "ProjectReference")
                .Where(item => item.Metadata("ReferenceOutputAssembly") != "false" && item.Metadata("OutputItemType") is null)
                .Select(item => System.IO.Path.GetFullPath(System.IO.Path.Combine(file.Directory, item.Value.Replace('\\', '/'))))],
            packages,
            Synthesize(file));
    }

    private static IEnumerable<MSBuildFile.Item> Included(MSBuildFile file, string kind) => file.Items(kind).Where(item => item.Operation == "Include");

    private static OutputKind Output(MSBuildFile file) => file.Property("OutputType")?.ToUpperInvariant() switch
    {
        "EXE" or "WINEXE" => OutputKind.ConsoleApplication,
        null when file.Sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" => OutputKind.ConsoleApplication,
        _ => OutputKind.DynamicallyLinkedLibrary,
    };

    private static ImmutableArray<string> Sources(MSBuildFile file)
    {
        var sources = new List<string>();
        if (file.Property("EnableDefaultCompileItems")?.ToUpperInvariant() != "FALSE")
        {
            sources.AddRange(SourceGlob.Default(file.Directory));
        }

        foreach (var item in file.Items("Compile"))
        {
            if (item.Operation == "Include")
            {
                sources.AddRange(SourceGlob.Match(file.Directory, item.Value));
            }
            else if (item.Operation == "Remove")
            {
                sources.RemoveAll(source => SourceGlob.Matches(file.Directory, item.Value, source));
            }
        }

        return [.. sources.Distinct()];
    }

    private static ImmutableArray<PackageReference> Packages(MSBuildFile file)
    {
        var central = Included(file, "PackageVersion").ToLookup(item => item.Value, item => item.Metadata("Version"), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Included(file, "PackageReference").Select(item =>
                new PackageReference(item.Value, item.Metadata("Version") ?? item.Metadata("VersionOverride") ?? central[item.Value].LastOrDefault())),
        ];
    }

    private static string Synthesize(MSBuildFile file)
    {
        var source = new StringBuilder();
        IEnumerable<string> usings = file.Flag("ImplicitUsings") ? ImplicitUsings.Of(file.Sdk) : [];
        usings = usings.Except(file.Items("Using").Where(item => item.Operation == "Remove").Select(item => item.Value));
        foreach (var name in usings)
        {
            source.Append("global using global::").Append(name).AppendLine(";");
        }

        foreach (var item in Included(file, "Using"))
        {
            var prefix = item.Metadata("Static") == "true" ? "static " : item.Metadata("Alias") is { } alias ? alias + " = " : "";
            source.Append("global using ").Append(prefix).Append("global::").Append(item.Value).AppendLine(";");
        }

        foreach (var item in Included(file, "InternalsVisibleTo"))
        {
            source.Append("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"").Append(item.Value).AppendLine("\")]");
        }

        return source.ToString();
    }
}
