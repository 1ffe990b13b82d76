namespace PurposeAnalyzers.Package.Tests;

[Collection(OwnProjectsCollection.Name)]
public sealed class BaselineTests(PackedPackages packages)
{
    /// <summary>All that the shop's project is found guilty of, and an entry that only another project can judge.</summary>
    private const string Baseline = """
        # before the shop adopted the rules
        PUR0201|P:Members.Member.Phone|suport|0
        PUR0202|M:Members.Export.Width(Members.Member)|P:Members.Member.Email|0 # the export goes away
        PUR0901|M:Letters.Letter.To(Members.Member)|P:Members.Member.Email|0
        PUR0901|M:Members.Campaign.To(Members.Member)|P:Members.Member.Email|0 # until the relaunch
        """;

    [Fact]
    public void Accepted_findings_fail_no_build_in_no_mode_and_stand_in_the_log_as_suppressed_with_their_reasons()
    {
        var consumer = packages.NewConsumer("accepted").WriteShop().Write("purposes.baseline", Baseline).Restore(Shop.Project);

        var strict = consumer.Build(Shop.Project, "PurposeEnforcement=strict", "TreatWarningsAsErrors=true");
        Assert.True(strict.Succeeded, strict.Output);
        Assert.Empty(strict.PurposeFindings);
        Assert.Equal(Shop.FindingsAt(unknownId: "error", noPurpose: "error", outsidePurpose: "error"), strict.Suppressed.Select(finding => finding.Summary).Order(StringComparer.Ordinal));
        Assert.Contains("until the relaunch", strict.Suppressed.Single(finding => finding.Id == "PUR0901").Suppression, StringComparison.Ordinal);

        // Deterministic paths need a source repository, which this solution has not.
        var server = consumer.Build(Shop.Project, "ContinuousIntegrationBuild=true", "DeterministicSourcePaths=false");
        Assert.True(server.Succeeded, server.Output);
        Assert.Empty(server.PurposeFindings);

        var observed = consumer.Build(Shop.Project, "PurposeEnforcement=observe");
        Assert.Empty(observed.PurposeFindings);
        Assert.Equal(3, observed.Suppressed.Count);
    }

    [Fact]
    public void An_entry_that_is_done_with_is_a_warning_at_its_line()
    {
        var consumer = packages.NewConsumer("stale").WriteShop()
            .Write("purposes.baseline", "PUR0901|M:Members.HelpDesk.To(Members.Member)|P:Members.Member.Email|0\n")
            .Restore(Shop.Project);

        var result = consumer.Build(Shop.Project);

        Assert.Matches(@"purposes\.baseline\(1,1\): warning PUR0006: ", result.Output);
        Assert.Equal(["PUR0006 warning purposes.baseline", .. Shop.FindingsAt(unknownId: "warning", noPurpose: "note", outsidePurpose: "warning")], result.PurposeFindings);
    }

    [Fact]
    public void The_nearest_baseline_upwards_is_the_only_one()
    {
        var consumer = Restored("nearest").Write("purposes.baseline", "").Write("Members/Nested/purposes.baseline", "");
        Assert.Equal(["purposes.baseline [true]"], consumer.AdditionalFiles(Shop.Project, "PurposeBaseline"));

        consumer.Write("Members/purposes.baseline", "");
        Assert.Equal(["Members/purposes.baseline [true]"], consumer.AdditionalFiles(Shop.Project, "PurposeBaseline"));
    }

    [Fact]
    public void A_baseline_that_the_project_names_is_the_only_one()
    {
        var byProperty = Restored("property", properties: "<PurposeBaselineFile>../old/accepted.txt</PurposeBaselineFile>").Write("purposes.baseline", "").Write("old/accepted.txt", "");
        Assert.Equal(["old/accepted.txt [true]"], byProperty.AdditionalFiles(Shop.Project, "PurposeBaseline"));

        var byItem = Restored("item", """<AdditionalFiles Include="accepted.txt" PurposeBaseline="true" />""").Write("purposes.baseline", "");
        Assert.Equal(["Members/accepted.txt [true]"], byItem.AdditionalFiles(Shop.Project, "PurposeBaseline"));
    }

    private Consumer Restored(string name, string items = "", string properties = "")
    {
        var consumer = packages.NewConsumer("baseline-" + name);
        return consumer.WriteProject(Shop.Project, consumer.PackageReference + items, properties).Restore(Shop.Project);
    }
}
