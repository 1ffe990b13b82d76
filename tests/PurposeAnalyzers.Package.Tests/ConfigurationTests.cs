namespace PurposeAnalyzers.Package.Tests;

/// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> change in a real build.</summary>
[Collection(OwnProjectsCollection.Name)]
public sealed class ConfigurationTests(PackedPackages packages)
{
    private const string Screen = """
        using PurposeAnalyzers.Annotations;

        namespace Members;

        [Purpose(Purposes.Support)]
        internal static class Screen
        {
            internal static void Show(Member member) => System.Console.WriteLine(member.Email);
        }
        """;

    [Fact]
    public void Folders_keys_and_generated_code_are_treated_as_the_configuration_says()
    {
        var consumer = packages.NewConsumer("configured").WriteShop()
            .Write("Members/Screen.cs", Screen)
            .Write("Members/Old/Leaflet.cs", Outside("Leaflet"))
            .Write("Members/Old/.editorconfig", "[*.cs]\ndotnet_diagnostic.PUR0901.severity = suggestion\n")
            .Write("Members/Made/Label.cs", Outside("Label"))
            .Write("Members/Made/.editorconfig", "[*.cs]\ngenerated_code = true\n")
            .Write("Members/Form.g.cs", Outside("Form"))
            .Restore(Shop.Project);

        Assert.Equal(
            ["PUR0201 warning Member.cs", "PUR0202 note Export.cs", "PUR0401 warning Screen.cs", "PUR0901 note Leaflet.cs", "PUR0901 warning Campaign.cs"],
            consumer.Build(Shop.Project).PurposeFindings);

        consumer.Write("Members/.globalconfig", "is_global = true\npurpose_console_is_log = false\n");
        Assert.Equal(
            ["PUR0201 warning Member.cs", "PUR0202 note Export.cs", "PUR0901 note Leaflet.cs", "PUR0901 warning Campaign.cs"],
            consumer.Build(Shop.Project).PurposeFindings);

        consumer.Write("Members/.globalconfig", "is_global = true\npurpose_console_is_log = maybe\npurpose_console_log = true\n")
            .Write("Members/Old/.editorconfig", "[*.cs]\npurpose_console_is_log = false\npurpose_report_test_projects = true\ndotnet_diagnostic.PUR0901.severity = none\n");
        var wrong = consumer.Build(Shop.Project);
        Assert.Equal(
            [
                "PUR0007 warning ", "PUR0007 warning ", "PUR0007 warning ",
                "PUR0201 warning Member.cs", "PUR0202 note Export.cs", "PUR0401 warning Screen.cs", "PUR0901 warning Campaign.cs",
            ],
            wrong.PurposeFindings);
        Assert.Contains("'maybe' is not a value of 'purpose_console_is_log'", wrong.Output, StringComparison.Ordinal);
    }

    private static string Outside(string name) => $$"""
        using PurposeAnalyzers.Annotations;

        namespace Members;

        [Purpose("marketing")]
        internal sealed class {{name}}
        {
            internal string To(Member member) => member.Email;
        }
        """;
}
