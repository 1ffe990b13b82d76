using System.Globalization;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed partial class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public void The_compiler_loads_the_analyzers_and_the_generator_without_complaint() =>
        Assert.DoesNotMatch("CS8032|CS8033|CS8034|CS8040|CS8785|CS9057|AD0001", packages.Shop.Default.Output + string.Join(' ', packages.Shop.Default.Findings));

    [Fact]
    public void The_warning_names_the_datum_what_it_permits_and_what_the_code_serves()
    {
        Assert.Matches("warning PUR0901: .*Member.Email.*support.*marketing.email", packages.Shop.Default.Output);
    }

    [Fact]
    public void A_project_that_references_the_package_only_through_another_is_checked_with_constants_of_its_own() =>
        Assert.Contains("PUR0901 warning Letter.cs", packages.Shop.Default.PurposeFindings);

    [Fact]
    public void Data_that_goes_to_a_project_that_tags_nothing_yet_loses_its_tag()
    {
        var consumer = packages.NewConsumer("contracts");
        consumer.WriteShop()
            .WriteProject("Contracts", items: "")
            .Write("Contracts/Recipient.cs", "namespace Contracts; public sealed class Recipient { public string Email { get; set; } = \"\"; }")
            .WriteProject("Gateway", items: """<ProjectReference Include="../Contracts/Contracts.csproj" />""")
            .WriteProject(Shop.Project, consumer.PackageReference + """<ProjectReference Include="../Gateway/Gateway.csproj" />""")
            .Write("Members/Export.cs", """
                namespace Members;

                [PurposeAnalyzers.Annotations.Purpose(Purposes.Support)]
                internal static class Export
                {
                    internal static Contracts.Recipient To(Member member) => new() { Email = member.Email };
                }
                """)
            .Restore(Shop.Project);

        var result = consumer.Build(Shop.Project);

        Assert.Contains("PUR0905 warning Export.cs", result.PurposeFindings);
        Assert.Contains(
            "build_property.PurposeReferencedProjects = Contracts|Gateway\n",
            consumer.Read("Members/obj/Debug/net10.0/Members.GeneratedMSBuildEditorConfig.editorconfig"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_speak_Japanese_when_the_compiler_does()
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, "PreferredUILang=ja");

        var finding = Assert.Single(result.Findings, finding => finding.Id == "PUR0901");
        Assert.Matches(Kana(), finding.Message);
        Assert.Contains("Member.Email", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_project_has_its_constants_and_no_finding()
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, "IsTestProject=true", "PurposeEnforcement=strict");

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.PurposeFindings);
    }

    [Fact]
    public void A_test_project_that_asks_for_them_has_its_findings()
    {
        var consumer = packages.NewConsumer("tests");
        consumer.WriteShop()
            .Write("Members/.globalconfig", "is_global = true\npurpose_report_test_projects = true\n")
            .WriteProject(Shop.Project, properties: "<IsTestProject>true</IsTestProject>")
            .Restore(Shop.Project);

        Assert.Equal(
            Shop.FindingsAt(unknownId: "warning", noPurpose: "note", outsidePurpose: "warning"), consumer.Build(Shop.Project).PurposeFindings);
    }

    [Fact]
    public void Without_the_package_nothing_but_the_attributes_fails_to_compile()
    {
        var consumer = packages.NewConsumer("removed").WriteShop().WriteProject(Shop.Project, items: "").Restore(Shop.Project);

        var result = consumer.Build(Shop.Project);

        var places = ErrorPlace().Matches(result.Output);
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            var line = consumer.Read($"Members/{place.Groups["file"]}").Split('\n')[int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture) - 1].Trim();
            Assert.Matches(@"^(using PurposeAnalyzers\.Annotations;|\[(PermittedPurposes|Purpose)\(.*\)\])$", line);
        });
    }

    [GeneratedRegex(@"[\u3040-\u30ff]")]
    private static partial Regex Kana();

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),\d+\): error")]
    private static partial Regex ErrorPlace();
}
