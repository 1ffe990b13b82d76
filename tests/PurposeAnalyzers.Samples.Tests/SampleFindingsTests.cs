namespace PurposeAnalyzers.Samples.Tests;

public sealed class SampleFindingsTests(SampleBuilds builds) : IClassFixture<SampleBuilds>
{
    [Fact]
    public void PolicyViolations_builds_and_each_foretold_finding_is_printed_once_and_no_other()
    {
        var build = builds.Build("PolicyViolations");

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(ExpectedFindings.Of("PolicyViolations"), build.Found);
        Assert.Equal(ExpectedFindings.Of("PolicyViolations"), build.Printed);
    }

    [Theory]
    [InlineData("enforce")]
    [InlineData("strict")]
    public void PolicyViolations_has_one_finding_that_its_baseline_accepts_and_is_suppressed_with_the_reason(string enforcement)
    {
        var accepted = Assert.Single(builds.Build("PolicyViolations", enforcement).Log.Suppressed, finding => finding.Id.StartsWith("PUR", StringComparison.Ordinal));

        Assert.Equal(("PUR0901", "AcceptedForNow.cs"), (accepted.Id, accepted.File));
        Assert.Contains("Accepted in the baseline: until the newsletter is written anew", accepted.Suppression, StringComparison.Ordinal);
    }

    [Fact]
    public void PolicyViolations_under_strict_enforcement_fails()
    {
        var build = builds.Build("PolicyViolations", enforcement: "strict");

        Assert.False(build.Succeeded);
        Assert.Equal(ExpectedFindings.Of("PolicyViolations"), build.Found);
        Assert.All(build.Log.Findings, finding =>
            Assert.Equal(finding.Id is "PUR0002" or "PUR0005" or "PUR0202" or "PUR0203" or "PUR0205" or "PUR0303" or "PUR0402" ? "warning" : "error", finding.Level));
    }

    [Fact]
    public void BrokenPolicy_fails_and_each_foretold_finding_is_printed_once_and_no_other()
    {
        var build = builds.Build("BrokenPolicy");

        Assert.False(build.Succeeded);
        Assert.Equal(ExpectedFindings.Of("BrokenPolicy"), build.Found);
        Assert.Equal(ExpectedFindings.Of("BrokenPolicy"), build.Printed);
    }

    [Fact]
    public void MembershipService_is_checked_by_every_rule_and_has_not_even_a_suggestion()
    {
        var build = builds.Build("MembershipService");

        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Found);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Subset(build.Log.Rules.ToHashSet(), RulesShownBySamples());
    }

    [Fact]
    public void Every_rule_with_findings_has_a_place_in_the_samples_that_shows_it() =>
        Assert.Equal(
            builds.Build("PolicyViolations").Log.Rules.Where(rule => rule.StartsWith("PUR", StringComparison.Ordinal) && rule != "PUR0001").Order(StringComparer.Ordinal),
            RulesShownBySamples().Order(StringComparer.Ordinal));

    private static HashSet<string> RulesShownBySamples() =>
        [.. ExpectedFindings.Of("PolicyViolations").Concat(ExpectedFindings.Of("BrokenPolicy")).Select(place => place.Id)];
}
