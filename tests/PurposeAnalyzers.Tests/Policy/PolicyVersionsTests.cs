using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Several files: their order, which is in force, and where they contradict each other.</summary>
public sealed class PolicyVersionsTests : PolicyTestBase
{
    private static readonly (string Path, string Text) First = ("/PrivacyPolicy.1.xml", PolicySamples.Version("1", "2024-04-01"));
    private static readonly (string Path, string Text) Second = ("/PrivacyPolicy.2.xml", PolicySamples.Version("2", "2025-04-01", "1"));
    private static readonly (string Path, string Text) Third = ("/PrivacyPolicy.3.xml", PolicySamples.Version("3", "2026-04-01", "2"));

    [Fact]
    public void Versions_are_ordered_by_their_effective_date_whatever_the_order_of_the_files()
    {
        foreach (var files in new[] { new[] { First, Second, Third }, [Third, First, Second], [Second, Third, First] })
        {
            var set = Load(files);
            Assert.Empty(set.Diagnostics);
            Assert.Equal(["1", "2", "3"], set.Versions.Select(v => v.Version));
            Assert.Equal("3", set.Current!.Version);
        }
    }

    [Theory]
    [InlineData("2024-04-01", "1")]
    [InlineData("2025-03-31", "1")]
    [InlineData("2025-04-01", "2")]
    [InlineData("2030-01-01", "3")]
    [InlineData("2020-01-01", "1")]
    [InlineData(" 2025-04-01 ", "2")]
    [InlineData("", "3")]
    public void The_version_in_force_on_the_check_date_is_current(string date, string version)
    {
        var set = Load(new PolicyTestOptions { Properties = { ["PurposeCheckDate"] = date } }, Second, First, Third);
        Assert.Empty(set.Diagnostics);
        Assert.Equal(version, set.Current!.Version);
    }

    [Fact]
    public void A_malformed_check_date_is_reported_without_place_and_the_latest_version_is_current()
    {
        var options = new PolicyTestOptions { Properties = { ["PurposeCheckDate"] = "today" } };
        var set = Load(options, First, Second);
        var diagnostic = Assert.Single(set.Diagnostics);
        Assert.Equal(("PUR0003", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Equal(
            "The build property PurposeCheckDate is 'today', which is not a date of the form yyyy-MM-dd; the latest policy version is used",
            Message(diagnostic));
        Assert.Equal("2", set.Current!.Version);
        Assert.Empty(Load(options).Diagnostics);
    }

    public static TheoryData<string, string, string, string, string> Contradictions => new()
    {
        { Version("1", "2025-04-01", "0"), "b", "1", "Version '1' is also the version of 'PrivacyPolicy.a.xml'; this file does not count", "same version" },
        { Version("2", "2024-04-01", "1"), "b", "2024-04-01", "Version '1' takes effect on 2024-04-01 too", "same day" },
        { Version("2", "2025-04-01"), "b", "PrivacyPolicy", "Version '2' is not the first: it lacks 'Previous' and 'PreviousHash', which name the version before it ('1')", "no previous" },
        { Version("2", "2025-04-01", "0"), "b", "0", "No policy file has the version '0'", "unknown previous" },
        { Version("2", "2025-04-01", "2"), "b", "2", "The versions follow each other in a circle: 2 -> 2", "its own previous" },
        { Version("0", "2023-04-01", "1"), "b", "1", "Version '1' cannot be the previous one: it takes effect on 2024-04-01, not before this version", "later previous" },
        { Version("2", "2025-04-01", "1").Replace("PreviousHash", "Announced").Replace(PolicySamples.Hash, "2025-01-01"), "b", "PrivacyPolicy", "Version '2' names its previous version but lacks 'PreviousHash'", "no hash" },
        { Version("0", "2023-04-01").Replace("Version=", $"PreviousHash='{PolicySamples.Hash}' Version="), "b", PolicySamples.Hash, "'PreviousHash' stands without 'Previous'", "hash alone" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_reported(string text, string file, string at, string message, string why)
    {
        Assert.NotEmpty(why);
        var other = ("/PrivacyPolicy.a.xml", Version("1", "2024-04-01"));
        foreach (var set in new[] { Load(other, ($"/PrivacyPolicy.{file}.xml", text)), Load(($"/PrivacyPolicy.{file}.xml", text), other) })
        {
            var diagnostic = set.Diagnostics.First(d => d.Location.GetLineSpan().Path.EndsWith("b.xml", StringComparison.Ordinal));
            Assert.Equal(("PUR0003", at, message), (diagnostic.Id, At(text, diagnostic), Message(diagnostic)));
            Assert.NotNull(set.Current);
        }
    }

    [Fact]
    public void Two_policies_that_follow_one_version_are_reported_at_the_second()
    {
        var fork = PolicySamples.Version("4", "2027-04-01", "1");
        var diagnostic = Assert.Single(Load(First, Second, ("/PrivacyPolicy.4.xml", fork)).Diagnostics);
        Assert.Equal("Version '1' is also the previous one of version '2': the two policies contradict each other", Message(diagnostic));
        Assert.Equal("/PrivacyPolicy.4.xml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_misspelt_previous_version_is_reported_with_the_nearest()
    {
        var (path, text) = ("/PrivacyPolicy.b.xml", Version("2026-10-01", "2026-10-01", "2024-04-10"));
        var set = Load(("/PrivacyPolicy.a.xml", Version("2024-04-01", "2024-04-01")), (path, text));
        Assert.Equal("No policy file has the version '2024-04-10'; did you mean '2024-04-01'?", Message(Assert.Single(set.Diagnostics)));
    }

    [Fact]
    public void A_previous_version_whose_file_cannot_be_read_is_not_missed()
    {
        var diagnostic = Assert.Single(Load(("/PrivacyPolicy.1.xml", "<"), Second).Diagnostics);
        Assert.Equal("/PrivacyPolicy.1.xml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_cycle_is_reported_once()
    {
        var cycle = PolicySamples.Version("1", "2024-04-01", "3");
        var diagnostic = Assert.Single(Load(("/PrivacyPolicy.1.xml", cycle), Second, Third).Diagnostics);
        Assert.Equal("The versions follow each other in a circle: 1 -> 3 -> 2 -> 1", Message(diagnostic));
    }

    [Fact]
    public void Two_unrelated_policies_are_reported_and_the_later_is_current()
    {
        var set = Load(("/a/PrivacyPolicy.xml", PolicySamples.Version("x", "2024-04-01")), ("/b/PrivacyPolicy.xml", PolicySamples.Version("y", "2025-04-01")));
        Assert.Equal("/b/PrivacyPolicy.xml", Assert.Single(set.Diagnostics).Location.GetLineSpan().Path);
        Assert.Equal("y", set.Current!.Version);
    }

    [Fact]
    public void The_second_of_two_files_with_one_version_does_not_count()
    {
        var set = Load(("/b/PrivacyPolicy.xml", PolicySamples.Version("1", "2024-04-01", purposes: "b")), ("/a/PrivacyPolicy.xml", PolicySamples.Version("1", "2024-04-01", purposes: "a")));
        Assert.Equal("/a/PrivacyPolicy.xml", Assert.Single(set.Versions).Path);
        Assert.Equal("/b/PrivacyPolicy.xml", Assert.Single(set.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_file_without_effective_date_is_never_preferred_to_one_with()
    {
        var set = Load(("/PrivacyPolicy.0.xml", PolicySamples.Version("9", "soon")), First);
        Assert.Equal("1", set.Current!.Version);
        Assert.Equal("9", Load(("/PrivacyPolicy.0.xml", PolicySamples.Version("9", "soon"))).Current!.Version);
    }

    private static string Version(string version, string effective, string? previous = null) => PolicySamples.Version(version, effective, previous);
}
