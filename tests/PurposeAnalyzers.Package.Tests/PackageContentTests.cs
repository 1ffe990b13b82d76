using System.IO.Compression;
using System.Xml.Linq;

namespace PurposeAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void The_analyzers_their_engine_their_fixes_and_the_Japanese_texts_are_packed_and_nothing_else_that_the_compiler_loads() =>
        Assert.Equal(
            [
                "analyzers/dotnet/cs/PurposeAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/PurposeAnalyzers.Flow.dll",
                "analyzers/dotnet/cs/PurposeAnalyzers.dll",
                "analyzers/dotnet/cs/ja/PurposeAnalyzers.CodeFixes.resources.dll",
                "analyzers/dotnet/cs/ja/PurposeAnalyzers.resources.dll",
            ],
            Entries().Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));

    [Fact]
    public void Props_targets_presets_and_readme_are_packed() =>
        Assert.Equal(
            [
                "README.md",
                "buildTransitive/PurposeAnalyzers.props",
                "buildTransitive/PurposeAnalyzers.targets",
                "config/enforce-ci.globalconfig",
                "config/observe.globalconfig",
                "config/strict.globalconfig",
            ],
            Entries().Where(entry => entry == "README.md" || entry.StartsWith("build", StringComparison.Ordinal) || entry.StartsWith("config/", StringComparison.Ordinal)));

    [Fact]
    public void The_schema_of_the_policy_file_is_packed() =>
        Assert.Equal(["schemas/PrivacyPolicy.xsd"], Entries().Where(entry => entry.EndsWith(".xsd", StringComparison.Ordinal)));

    [Fact]
    public void The_annotations_of_the_same_version_are_the_only_dependency()
    {
        var dependency = Assert.Single(Nuspec().Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("PurposeAnalyzers.Annotations", dependency.Attribute("id")?.Value);
        Assert.Equal(packages.Version, dependency.Attribute("version")?.Value);
    }

    [Fact]
    public void The_package_is_no_development_dependency_because_the_attributes_must_flow() =>
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "developmentDependency");

    private string[] Entries()
    {
        using var package = ZipFile.OpenRead(packages.Analyzers);
        return [.. package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private XDocument Nuspec()
    {
        using var package = ZipFile.OpenRead(packages.Analyzers);
        using var nuspec = package.Entries.Single(entry => entry.FullName == "PurposeAnalyzers.nuspec").Open();
        return XDocument.Load(nuspec);
    }
}
