namespace PurposeAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PolicyDiscoveryTests(PackedPackages packages)
{
    [Fact]
    public void The_policy_at_the_root_of_the_solution_serves_its_projects()
    {
        Assert.Equal(["PrivacyPolicy.xml [true]"], packages.Shop.Consumer.AdditionalFiles(Shop.Project));
        Assert.Equal(["PrivacyPolicy.xml [true]"], packages.Shop.Consumer.AdditionalFiles(Shop.DependentProject));
    }

    [Fact]
    public void All_versions_in_the_nearest_directory_are_found_and_none_above_it()
    {
        var consumer = Restored("versions", items: "")
            .Write("PrivacyPolicy.xml", Shop.Policy)
            .Write("Members/PrivacyPolicy.2024-04-01.xml", Shop.Policy)
            .Write("Members/PrivacyPolicy.xml", Shop.Policy)
            .Write("Members/Nested/PrivacyPolicy.xml", Shop.Policy);

        Assert.Equal(
            ["Members/PrivacyPolicy.2024-04-01.xml [true]", "Members/PrivacyPolicy.xml [true]"],
            consumer.AdditionalFiles(Shop.Project).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_policy_added_by_hand_is_not_added_twice()
    {
        var consumer = Restored("byhand", """<AdditionalFiles Include="../PrivacyPolicy.xml" />""").Write("PrivacyPolicy.xml", Shop.Policy);

        Assert.Equal(["PrivacyPolicy.xml"], consumer.AdditionalFiles(Shop.Project));
    }

    [Fact]
    public void A_policy_that_the_project_marks_is_the_only_one()
    {
        var consumer = Restored("marked", """<AdditionalFiles Include="legal.xml" PurposePolicy="true" />""").Write("PrivacyPolicy.xml", Shop.Policy);

        Assert.Equal(["Members/legal.xml [true]"], consumer.AdditionalFiles(Shop.Project));
    }

    [Fact]
    public void The_policies_that_PurposePolicyFile_names_are_the_only_ones()
    {
        var consumer = Restored("named", items: "", "<PurposePolicyFile>../legal/new.xml;../legal/old.xml</PurposePolicyFile>")
            .Write("PrivacyPolicy.xml", Shop.Policy)
            .Write("legal/new.xml", Shop.Policy)
            .Write("legal/old.xml", Shop.Policy);

        Assert.Equal(["legal/new.xml [true]", "legal/old.xml [true]"], consumer.AdditionalFiles(Shop.Project));
    }

    [Fact]
    public void Without_a_policy_file_nothing_is_added() =>
        Assert.Empty(Restored("without", items: "").AdditionalFiles(Shop.Project));

    private Consumer Restored(string name, string items, string properties = "")
    {
        var consumer = packages.NewConsumer(name);
        return consumer.WriteProject(Shop.Project, consumer.PackageReference + items, properties).Restore(Shop.Project);
    }
}
