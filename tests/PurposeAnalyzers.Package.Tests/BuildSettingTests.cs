using System.Globalization;

namespace PurposeAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class BuildSettingTests(PackedPackages packages)
{
    [Theory]
    [InlineData("PurposeEnforcement=stric", "error PURSDK01: PurposeEnforcement is 'stric': set it to 'observe', 'enforce' or 'strict'.")]
    [InlineData("PurposeCheckDate=22/11/2026", "error PURSDK02: PurposeCheckDate is '22/11/2026': write the date as yyyy-MM-dd.")]
    [InlineData("PurposePolicyFile=Lost.xml", "error PURSDK03: The policy file 'Lost.xml' that PurposePolicyFile names does not exist.")]
    [InlineData("PurposeReport=yes", "error PURSDK04: PurposeReport is 'yes': set it to 'true' or 'false'.")]
    [InlineData("PurposeBaselineFile=Lost.txt", "error PURSDK07: The baseline 'Lost.txt' that PurposeBaselineFile names does not exist.")]
    public void A_wrong_setting_fails_the_build_and_says_what_is_right(string property, string error)
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, property);

        Assert.False(result.Succeeded);
        Assert.Contains(error, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_date_is_today_unless_the_project_sets_it()
    {
        var before = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var date = packages.Shop.Consumer.PropertyOf(Shop.Project, "PurposeCheckDate");
        var after = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Contains(date, new[] { before, after });
    }

    [Theory]
    [InlineData("build_property.PurposeEnforcement = enforce")]
    [InlineData("build_property.PurposeReport = ")]
    [InlineData("build_property.PurposeCheckDate = 2")]
    [InlineData("build_property.IsTestProject = ")]
    [InlineData("build_property.RootNamespace = Letters")]
    [InlineData("build_property.MSBuildProjectName = Letters")]
    [InlineData("build_property.TargetFramework = net10.0")]
    [InlineData("build_property.PurposeReferencedProjects = Members\n")]
    [InlineData("build_metadata.AdditionalFiles.PurposePolicy = true")]
    public void The_compiler_sees_the_setting(string line) =>
        Assert.Contains(line, packages.Shop.Consumer.Read("Letters/obj/Debug/net10.0/Letters.GeneratedMSBuildEditorConfig.editorconfig"), StringComparison.Ordinal);

    [Fact]
    public void An_editor_is_told_which_references_are_projects() =>
        Assert.Equal("Members", packages.Shop.Consumer.Run(
            "msbuild",
            Shop.DependentProject,
            "-t:Compile",
            "-p:DesignTimeBuild=true;BuildingInsideVisualStudio=true;BuildProjectReferences=false;SkipCompilerExecution=true;ProvideCommandLineArgs=true",
            "-getProperty:PurposeReferencedProjects").MustSucceed().Output.Trim());
}
