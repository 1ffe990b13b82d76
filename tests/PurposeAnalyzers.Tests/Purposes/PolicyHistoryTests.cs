using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Tests.Policy;
using static PurposeAnalyzers.Tests.Policy.PublishedVersions;

namespace PurposeAnalyzers.Tests.Purposes;

/// <summary>What data may be used for is what every version of the policy permits that it may have been collected under (DESIGN 4). Version 1 is of 2024, 2 of 2026, 3 of 2028.</summary>
public class PolicyHistoryTests : PolicyTestBase
{
    private static readonly (string Path, string Text)[] Growing = Of(
        Version("support", Contact("support")),
        Version("support news", Contact("support news")),
        Version("support news ads", Contact("support news ads")));

    [Theory]
    [InlineData("support", null, "Permitted since 2024-04-01")]
    [InlineData("news", null, "AddedLater by 2 since 2024-04-01")]
    [InlineData("ads", null, "AddedLater by 3 since 2024-04-01")]
    [InlineData("travel", null, "NotPermitted since 2024-04-01")]
    [InlineData("news", "2026-03-31", "AddedLater by 2 since 2026-03-31")]
    [InlineData("news", "2026-04-01", "Permitted since 2026-04-01")]
    [InlineData("news", "2027-01-01", "Permitted since 2027-01-01")]
    [InlineData("ads", "2027-01-01", "AddedLater by 3 since 2027-01-01")]
    [InlineData("ads", "2028-04-01", "Permitted since 2028-04-01")]
    [InlineData("ads", "2099-01-01", "Permitted since 2099-01-01")]
    [InlineData("ads", "1999-01-01", "AddedLater by 3 since 1999-01-01")]
    [InlineData("ads", "soon", "AddedLater by 3 since 2024-04-01")]
    public void What_a_version_adds_is_not_permitted_for_data_collected_before(string purpose, string? since, string expected)
    {
        Assert.Equal(expected, Describe(Category(Growing, since), purpose));
        Assert.Equal(expected, Describe(Date(Load(Growing), Own("support news ads") with { CollectedSince = since }), purpose));
    }

    [Theory]
    [InlineData("2024-04-01", "NotPermitted")]
    [InlineData("2026-04-01", "AddedLater by 2")]
    [InlineData("2029-01-01", "AddedLater by 2")]
    public void Versions_of_the_future_do_not_count(string today, string expected)
    {
        var policies = Load(new PolicyTestOptions { Properties = { ["PurposeCheckDate"] = today } }, Growing);
        Assert.StartsWith(expected, Describe(Category(policies, null), "news"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_version_removes_is_withdrawn_at_once() =>
        Assert.Equal("NotPermitted since 2024-04-01", Describe(Category(Of(Version("support news", Contact("support news")), Version("support news", Contact("support"))), null), "news"));

    [Fact]
    public void What_was_withdrawn_and_is_permitted_again_was_added_by_the_last_version()
    {
        var files = Of(Version("support news", Contact("support news")), Version("support news", Contact("support")), Version("support news", Contact("support news")));
        Assert.Equal("AddedLater by 3 since 2024-04-01", Describe(Category(files, null), "news"));
        Assert.Equal("Permitted since 2028-04-01", Describe(Category(files, "2028-04-01"), "news"));
    }

    [Fact]
    public void A_category_counts_from_the_first_version_that_lists_it()
    {
        var files = Of(Version("support news"), Version("support news", Contact("support")), Version("support news", Contact("support news")));
        Assert.Equal("AddedLater by 3 since 2026-04-01", Describe(Category(files, null), "news"));
        Assert.Equal("Permitted since 2026-04-01", Describe(Category(files, null), "support"));
        Assert.Equal("Permitted since 2028-04-01", Describe(Category(Of(Version("support news"), Version("support news"), Version("support news", Contact("support news"))), null), "news"));
    }

    [Theory]
    [InlineData("service.tips", "AddedLater by 2")]
    [InlineData("service.tips:Extends", "AddedLater by 2")]
    [InlineData("service.tips:Refines", "Permitted")]
    [InlineData("service.tips:Refines service.tips.daily:Refines", "Permitted", "service.tips.daily")]
    [InlineData("service.tips service.tips.daily:Refines", "AddedLater by 2", "service.tips.daily")]
    [InlineData("service.tips:Refines service.tips.daily", "AddedLater by 2", "service.tips.daily")]
    public void A_new_purpose_within_a_permitted_one_is_added_unless_it_refines_it(string added, string expected, string purpose = "service.tips")
    {
        var files = Of(Version("service", Contact("service")), Version("service " + added, Contact("service")), Version("service " + added.Replace(":Refines", ""), Contact("service")));
        Assert.Equal(expected + " since 2024-04-01", Describe(Category(files, null), purpose));
        Assert.Equal(expected + " since 2024-04-01", Describe(Date(Load(files), Own("service")), purpose));
    }

    [Fact]
    public void A_tag_of_its_own_counts_from_the_version_that_lists_its_purpose()
    {
        var policies = Load(Of(Version("news.email"), Version("news.email news:Refines")));
        Assert.StartsWith("AddedLater by 2", Describe(Date(policies, Own("news")), "news.email"), StringComparison.Ordinal);
        Assert.StartsWith("Permitted", Describe(Date(policies, Own("news.email")), "news.email"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConsentRequired='news'", "Purposes='news'", "ConsentRequired")]
    [InlineData("Purposes='news'", "ConsentRequired='news'", "ConsentRequired")]
    [InlineData("Purposes='support'", "ConsentRequired='news'", "ConsentRequired")]
    [InlineData("Purposes='news' Prohibited='news.email'", "Purposes='news'", "AddedLater by 2")]
    [InlineData("Purposes='news'", "Purposes='news' Prohibited='news.email'", "Prohibited")]
    public void The_strictest_version_decides_and_consent_makes_good_for_all(string before, string after, string expected)
    {
        var tag = Category(Of(
            Version("support news news.email", $"<Category Id='contact' {before}/>"), Version("support news news.email", $"<Category Id='contact' {after}/>")), null);
        Assert.Equal(expected + " since 2024-04-01", Describe(tag, "news"));
        var consented = DatumOf([tag]).Judge("news", ConsentSet.None with { Ids = ["news"] });
        Assert.Equal(expected == "Prohibited" ? Verdict.Prohibited : Verdict.Permitted, consented);
    }

    [Theory]
    [InlineData("1", "AddedLater", "AddedLater")]
    [InlineData("2", "Permitted", "AddedLater")]
    [InlineData("3", "Permitted", "Permitted")]
    [InlineData("4", "AddedLater", "AddedLater")]
    public void Data_that_is_known_to_come_from_a_version_permits_what_that_version_permits(string version, string news, string ads)
    {
        var datum = DatumOf([Category(Growing, null)]);
        var consent = ConsentSet.None with { Version = version };
        Assert.Equal((news, ads), (datum.Judge("news", consent).ToString(), datum.Judge("ads", consent).ToString()));
        Assert.Equal(Verdict.NotPermitted, datum.Judge("travel", consent));
    }

    [Fact]
    public void A_version_cannot_make_good_for_consent_that_the_current_one_requires()
    {
        var tag = Category(Of(Version("news", Contact("news")), Version("news", "<Category Id='contact' ConsentRequired='news'/>")), null);
        Assert.Equal(Verdict.ConsentRequired, DatumOf([tag]).Judge("news", ConsentSet.None with { Version = "2" }));
    }

    [Theory]
    [InlineData("Effective=\"2024-04-01\"", "Effective=\"2024\"")]
    [InlineData("</Categories>", "<")]
    [InlineData("<PrivacyPolicy", "<Policy")]
    public void A_version_that_is_broken_says_nothing(string old, string broken)
    {
        var files = Growing.ToArray();
        files[0].Text = files[0].Text.Replace(old, broken);
        Assert.Equal("Permitted since 2026-04-01", Describe(Category(files, null), "news"));
        Assert.Equal("AddedLater by 3 since 2026-04-01", Describe(Category(files, null), "ads"));
    }

    [Fact]
    public void Without_a_policy_or_with_one_version_nothing_changes()
    {
        var none = Date(PolicySet.None, Own("news") with { CollectedSince = "2030-01-01" });
        Assert.Equal((Verdict.Permitted, null, null), (Permission.Judge(none, "news"), none.Past, none.Since));
        Assert.Null(Category([Growing[0]], null).Past);
        Assert.Equal("Permitted since 2024-04-01", Describe(Category([Growing[0]], null), "support"));
    }

    [Fact]
    public void Code_for_a_whole_purpose_is_not_held_to_what_was_added_within_it() => Assert.Equal(
        "Permitted since 2024-04-01", Describe(Category(Of(Version("service", Contact("service")), Version("service service.tips", Contact("service"))), null), "service"));

    [Fact]
    public void A_purpose_that_the_current_version_does_not_know_is_another_rules_finding() =>
        Assert.Equal("Permitted since 2024-04-01", Describe(Date(Load(Growing), Own("travel")), "travel"));

    [Fact]
    public void The_date_of_the_category_counts_where_the_tag_has_none_of_its_own()
    {
        var files = Of(Version("support", Contact("support")), Version("support news", "<Category Id='contact' Purposes='support news' CollectedSince='2026-04-01'/>"));
        var policies = Load(files);
        Assert.Equal("Permitted since 2026-04-01", Describe(new Symbols.AnnotationReader(policies).TagOf("contact", null, Location.None)!, "news"));
        Assert.Equal("AddedLater by 2 since 2025-01-01", Describe(new Symbols.AnnotationReader(policies).TagOf("contact", "2025-01-01", Location.None)!, "news"));
    }

    private static Datum DatumOf(ImmutableArray<Tag> tags) => new(CSharpCompilation.Create("Sample").Assembly, tags);

    private static string Describe(Tag tag, string purpose)
    {
        var verdict = Permission.Judge(tag, purpose);
        return verdict + (verdict == Verdict.AddedLater ? " by " + tag.Past!.AddedBy(purpose).Version : "") + " since " + tag.Since;
    }

    private static Tag Category((string Path, string Text)[] files, string? since) => Category(Load(files), since);

    private static Tag Category(PolicySet policies, string? since) => new Symbols.AnnotationReader(policies).TagOf("contact", since, Location.None)!;

    private static Tag Own(string purposes) => new([.. purposes.Split(' ')], [], [], [], Category: null, CollectedSince: null, Location.None);

    private static Tag Date(PolicySet policies, Tag tag) => new PolicyHistory(policies).Date(tag);

    private static string Contact(string purposes) => $"<Category Id='contact' Purposes='{purposes}'/>";
}
