using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Which additional files are policies.</summary>
public sealed class PolicySelectionTests : PolicyTestBase
{
    [Theory]
    [InlineData("/repo/PrivacyPolicy.xml", null, true)]
    [InlineData("/repo/PrivacyPolicy.2026-10-01.xml", null, true)]
    [InlineData("C:\\repo\\privacypolicy.XML", null, true)]
    [InlineData("/PrivacyPolicy/other.xml", null, false)]
    [InlineData("/repo/PrivacyPolicy.xsd", null, false)]
    [InlineData("/repo/MyPrivacyPolicy.xml", null, false)]
    [InlineData("/repo/rules.config", "true", true)]
    [InlineData("/repo/rules.config", "True", true)]
    [InlineData("/repo/rules.config", "yes", false)]
    [InlineData("/repo/rules.config", "", false)]
    [InlineData("/repo/PrivacyPolicy.xml", "", true)]
    [InlineData("/repo/PrivacyPolicy.xml", "false", false)]
    public void A_file_is_a_policy_by_its_name_or_metadata(string path, string? metadata, bool isPolicy)
    {
        var options = new PolicyTestOptions();
        if (metadata is not null)
        {
            options.IsPolicy.Add(path, metadata);
        }

        Assert.Equal(isPolicy, PolicyLoader.IsPolicy(new PolicyTestFile(path, ""), options));
        Assert.Equal(isPolicy, Load(options, (path, PolicySamples.Complete)).Current is not null);
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        var set = Load(("/PrivacyPolicy.xml", PolicySamples.Complete), ("/PrivacyPolicy.xml", PolicySamples.Complete));
        Assert.Empty(set.Diagnostics);
        Assert.Single(set.Versions);
    }

    [Fact]
    public void Without_policy_file_there_is_no_policy_and_no_diagnostic()
    {
        var set = Load(("/other.xml", "<"));
        Assert.Null(set.Current);
        Assert.Empty(set.Versions);
        Assert.Empty(set.Diagnostics);
    }
}
