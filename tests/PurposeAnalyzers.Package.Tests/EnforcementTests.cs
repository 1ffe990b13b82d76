namespace PurposeAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class EnforcementTests(PackedPackages packages)
{
    [Fact]
    public void By_default_every_rule_has_its_own_severity_and_the_build_succeeds()
    {
        var result = packages.Shop.Default;

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(
            [.. Shop.FindingsAt(unknownId: "warning", noPurpose: "note", outsidePurpose: "warning"), "PUR0901 warning Letter.cs"],
            result.PurposeFindings);
    }

    [Fact]
    public void Observe_makes_all_findings_suggestions_that_not_even_warnings_as_errors_can_fail()
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, "PurposeEnforcement=observe", "TreatWarningsAsErrors=true");

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(Shop.FindingsAt(unknownId: "note", noPurpose: "note", outsidePurpose: "note"), result.PurposeFindings);
    }

    [Fact]
    public void Warnings_as_errors_fail_the_build_by_warnings_alone()
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, "TreatWarningsAsErrors=true");

        Assert.False(result.Succeeded);
        Assert.Equal(Shop.FindingsAt(unknownId: "error", noPurpose: "note", outsidePurpose: "error"), result.PurposeFindings);
    }

    [Fact]
    public void Strict_makes_warnings_errors_and_undeclared_purposes_warnings()
    {
        var result = packages.Shop.Consumer.Build(Shop.Project, "PurposeEnforcement=Strict");

        Assert.False(result.Succeeded);
        Assert.Equal(Shop.FindingsAt(unknownId: "error", noPurpose: "warning", outsidePurpose: "error"), result.PurposeFindings);
    }

    [Fact]
    public void On_a_build_server_use_outside_the_permitted_purposes_is_an_error()
    {
        // Deterministic paths need a source repository, which this solution has not.
        var result = packages.Shop.Consumer.Build(Shop.Project, "ContinuousIntegrationBuild=true", "DeterministicSourcePaths=false");

        Assert.False(result.Succeeded);
        Assert.Equal(Shop.FindingsAt(unknownId: "warning", noPurpose: "note", outsidePurpose: "error"), result.PurposeFindings);
    }

    [Fact]
    public void The_users_editorconfig_and_globalconfig_win_over_the_preset()
    {
        var consumer = packages.NewConsumer("overridden");
        consumer.WriteShop()
            .Write("Members/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PUR0901.severity = suggestion\n")
            .Write("Members/own.globalconfig", "is_global = true\ndotnet_diagnostic.PUR0201.severity = warning\n")
            .WriteProject(
                Shop.Project,
                properties: "<PurposeEnforcement>strict</PurposeEnforcement><NoWarn>$(NoWarn);PUR0202</NoWarn>",
                items: """<GlobalAnalyzerConfigFiles Include="own.globalconfig" />""" + consumer.PackageReference);

        var result = consumer.Restore(Shop.Project).Build(Shop.Project);

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(["PUR0201 warning Member.cs", "PUR0901 note Campaign.cs"], result.PurposeFindings);
    }

    [Fact]
    public void An_invalid_policy_fails_the_build_at_its_line_but_not_when_only_observed()
    {
        var consumer = packages.NewConsumer("invalid")
            .WriteProject(Shop.Project)
            .Write("PrivacyPolicy.xml", Shop.Policy.Replace("marketing.email", "marketing", StringComparison.Ordinal))
            .Restore(Shop.Project);

        var enforced = consumer.Build(Shop.Project);
        var observed = consumer.Build(Shop.Project, "PurposeEnforcement=observe");

        Assert.False(enforced.Succeeded);
        Assert.Matches(@"PrivacyPolicy\.xml\(5,\d+\): error PUR0003: ", enforced.Output);
        Assert.True(observed.Succeeded, observed.Output);
        Assert.Equal(["PUR0003 note PrivacyPolicy.xml"], observed.PurposeFindings);
    }
}
