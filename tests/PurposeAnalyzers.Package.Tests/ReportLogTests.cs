using System.Text.Json;

namespace PurposeAnalyzers.Package.Tests;

/// <summary>Where builds write their logs for reports, when they write them anew, and what stands in them.</summary>
[Collection(OwnProjectsCollection.Name)]
public sealed class ReportLogTests(PackedPackages packages)
{
    private const string Report = "PurposeReport=true";

    /// <summary>Another framework, compiled against the installed one: tests download nothing.</summary>
    private const string Net9 = """
        <TargetFramework></TargetFramework><TargetFrameworks>net10.0;net9.0</TargetFrameworks>
        <DisableImplicitFrameworkReferences Condition="'$(TargetFramework)' == 'net9.0'">true</DisableImplicitFrameworkReferences>
        """;

    private const string Net9References = """
        <Reference Include="$(MSBuildExtensionsPath)../../packs/Microsoft.NETCore.App.Ref/*/ref/net10.0/*.dll" Condition="'$(TargetFramework)' == 'net9.0'" />
        """;

    [Fact]
    public void Every_project_and_framework_has_a_log_of_its_own_that_an_up_to_date_build_keeps()
    {
        var consumer = packages.NewConsumer("reported");
        consumer.WriteShop()
            .WriteProject(Shop.Project, consumer.PackageReference + Net9References, Net9 + "<ErrorLog></ErrorLog>")
            .Write("Other/Members/Members.csproj", consumer.Read("Members/Members.csproj").Replace("net10.0;net9.0", "net10.0", StringComparison.Ordinal))
            .Write("Other/Members/Data.cs", "[PurposeAnalyzers.Annotations.PermittedPurposes(\"support\")] public class Data { }")
            .Restore(Shop.Project).Restore("Other/Members");

        consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report).MustSucceed();
        var written = consumer.Times("*.purpose.sarif");
        consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report).MustSucceed();

        Assert.Equal(["Members/obj/Debug/net10.0/Members.purpose.sarif", "Members/obj/Debug/net9.0/Members.purpose.sarif"], written.Keys);
        Assert.Equal(written, consumer.Times("*.purpose.sarif"));

        string[] toDirectory = ["--no-restore", "-p:" + Report, "-p:PurposeReportDirectory=the logs"];
        consumer.Run(["build", Shop.Project, .. toDirectory]).MustSucceed();
        consumer.Run(["build", "Other/Members", .. toDirectory]).MustSucceed();
        var collected = consumer.Times("*.sarif", "the logs");
        consumer.Run(["build", Shop.Project, .. toDirectory]).MustSucceed();

        Assert.Equal(["Members.net10.0", "Members.net10.0", "Members.net9.0"], collected.Keys.Select(path => path["the logs/".Length..^".0123456789ab.sarif".Length]));
        Assert.Equal(collected, consumer.Times("*.sarif", "the logs"));
        Assert.All(collected.Keys, path => Assert.Contains(Results(consumer.Read(path)), result => Property(result, "fact") == "project"));
    }

    [Fact]
    public void A_build_that_fails_has_written_its_log()
    {
        var consumer = Restored("failed", "<ErrorLog></ErrorLog>");

        var result = consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report, "-p:PurposeEnforcement=strict", "-p:PurposeReportDirectory=logs");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(Results(consumer.Read(Assert.Single(consumer.Times("*.sarif", "logs")).Key)), r => r.GetProperty("ruleId").GetString() == "PUR0901");
    }

    [Fact]
    public void A_log_of_the_users_own_is_kept_and_copied_and_another_version_is_told()
    {
        var consumer = Restored("owned", "<ErrorLog>$(MSBuildProjectDirectory)/own.sarif</ErrorLog>");

        var old = consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report);
        var own = consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report, "-p:PurposeReportDirectory=logs", "-p:ErrorLog=new.sarif%2Cversion=2.1");

        Assert.Contains("warning PURSDK05: ErrorLog is '", old.MustSucceed().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PURSDK05", own.MustSucceed().Output, StringComparison.Ordinal);
        Assert.Equal(consumer.Read("Members/new.sarif"), consumer.Read(Assert.Single(consumer.Times("*.sarif", "logs")).Key));
        Assert.Empty(consumer.Times("*.purpose.sarif"));
    }

    [Fact]
    public void A_build_without_analyzers_says_that_its_log_is_empty() =>
        Assert.Contains(
            "warning PURSDK06: ",
            Restored("silent", "<ErrorLog></ErrorLog>").Run("build", Shop.Project, "--no-restore", "-p:" + Report, "-p:RunAnalyzersDuringBuild=false").Output,
            StringComparison.Ordinal);

    [Fact]
    public void Findings_have_their_places_properties_and_suppressions_in_the_log()
    {
        var consumer = Restored("suppressed", "<ErrorLog></ErrorLog>")
            .Write("Members/Excused.cs", """
                using System.Diagnostics.CodeAnalysis;
                using PurposeAnalyzers.Annotations;

                namespace Members;

                [Purpose(Purposes.MarketingEmail)]
                internal sealed class Excused
                {
                    [SuppressMessage("PurposeLimitation", "PUR0901", Justification = "The member asked for it.")]
                    internal string Attribute(Member member) => member.Email;

                #pragma warning disable PUR0901 // for a while
                    internal string Pragma(Member member) => member.Email;
                #pragma warning restore PUR0901
                }
                """);

        consumer.Run("build", Shop.Project, "--no-restore", "-p:" + Report).MustSucceed();

        var results = Results(consumer.Read("Members/obj/Debug/net10.0/Members.purpose.sarif")).Where(result => result.GetProperty("ruleId").GetString() == "PUR0901").ToList();
        var open = results.Single(result => Property(result, "code") == "M:Members.Campaign.To(Members.Member)");
        Assert.Equal(("P:Members.Member.Email", "marketing.email", "support", "2"), (Property(open, "data"), Property(open, "purposes"), Property(open, "permitted"), Property(open, "article")));
        Assert.EndsWith("/Member.cs", open.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.False(open.TryGetProperty("suppressions", out _));
        Assert.Equal("The member asked for it.", Suppression(results, "Attribute").GetProperty("justification").GetString());
        Assert.Equal("inSource", Suppression(results, "Pragma").GetProperty("kind").GetString());
    }

    private static JsonElement Suppression(IEnumerable<JsonElement> results, string member) =>
        results.Single(result => Property(result, "code") == $"M:Members.Excused.{member}(Members.Member)").GetProperty("suppressions")[0];

    private static List<JsonElement> Results(string log) => [.. JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string? Property(JsonElement result, string name) =>
        result.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("customProperties", out var own)
        && own.TryGetProperty(name, out var value) ? value.GetString() : null;

    private Consumer Restored(string name, string properties)
    {
        var consumer = packages.NewConsumer(name);
        return consumer.WriteShop().WriteProject(Shop.Project, properties: properties).Restore(Shop.Project);
    }
}
