using System.Globalization;
using PurposeAnalyzers.Rules.PolicyChanges;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.PolicyChanges;

/// <summary>PUR1002: a version that lets data be used or disclosed for more is announced before it takes effect.</summary>
public class UnannouncedChangeTests : PolicyTestBase
{
    private const string Purposes = "support news news.email ads";

    [Theory]
    [InlineData("Purposes='support'", "Purposes='support news'", "support news: permits 'news'")]
    [InlineData("Purposes='support'", "Purposes='support ads news'", "support ads news: permits 'news', 'ads'")]
    [InlineData("ConsentRequired='support'", "Purposes='support'", "support: permits 'support'")]
    [InlineData("Purposes='support'", "Purposes='support' ConsentRequired='news'", "news: permits 'news' with consent")]
    [InlineData("Recipients='mailer'", "Recipients='mailer partner'", "mailer partner: allows disclosure to 'partner'")]
    [InlineData("", "Recipients='partner'", "partner: allows disclosure to 'partner'")]
    [InlineData("Purposes='support'", "Purposes='news' ConsentRequired='ads' Recipients='partner'", "news: permits 'news' | ads: permits 'ads' with consent | partner: allows disclosure to 'partner'")]
    [InlineData("Purposes='news' Prohibited='news.email'", "Purposes='news'", "news: permits 'news'")]
    [InlineData("Purposes='news' ConsentRequired='news.email'", "Purposes='news'", "news: permits 'news.email'")]
    public void What_a_category_did_not_allow_before_is_reported(string before, string after, string expected) =>
        Assert.Equal(expected, Describe(before, after));

    [Theory]
    [InlineData("Purposes='support news'", "Purposes='support news'")]
    [InlineData("Purposes='support news'", "Purposes='news support'")]
    [InlineData("Purposes='support news' Recipients='mailer'", "Purposes='support'")]
    [InlineData("Purposes='support news'", "Purposes='support' ConsentRequired='news'")]
    [InlineData("Purposes='news'", "Purposes='news news.email'")]
    [InlineData("Purposes='news'", "Purposes='news.email'")]
    [InlineData("Purposes='support'", "Purposes='support' Prohibited='ads'")]
    [InlineData("Purposes='news'", "Purposes='news' Prohibited='news.email'")]
    [InlineData("Purposes='support' Prohibited='ads'", "Purposes='support'")]
    [InlineData("Purposes='support'", "Purposes='support' Article='2' CollectedSince='2026-04-01'")]
    [InlineData("Purposes='support'", "Purposes='support nwes' ConsentRequired='asd' Recipients='mialer'")]
    public void What_it_allowed_before_or_takes_away_is_silent(string before, string after) => Assert.Equal("", Describe(before, after));

    [Fact]
    public void A_new_category_is_no_change_of_an_existing_one() => Assert.Empty(Find(
        PublishedVersions.Version(Purposes), PublishedVersions.Version(Purposes, "<Category Id='contact' Purposes='support'/>")));

    [Theory]
    [InlineData("service.tips", "permits 'service.tips'")]
    [InlineData("service.tips:Extends", "permits 'service.tips'")]
    [InlineData("service.tips:Refines", "")]
    public void A_new_purpose_within_a_permitted_one_counts_unless_it_refines_it(string added, string expected)
    {
        const string category = "<Category Id='contact' Purposes='service'/>";
        var found = Find(PublishedVersions.Version("service", category), PublishedVersions.Version("service " + added, category));
        Assert.Equal(expected, string.Concat(found.Select(f => Message(f).Split(["Version '2' ", " for 'contact'"], StringSplitOptions.None)[1])));
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-04-02", true)]
    [InlineData("soon", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void It_is_announced_on_or_before_the_day_it_takes_effect(string? announced, bool isReported)
    {
        var files = Files("Purposes='support'", "Purposes='support news'");
        files[1].Text = files[1].Text.Replace("Announced=\"2026-03-01\"", announced is null ? "" : $"Announced=\"{announced}\"");
        Assert.Equal(isReported, new UnannouncedChangeRule().Judge(Load(files)).Any());
    }

    [Fact]
    public void The_message_says_what_changed_and_what_to_do()
    {
        var files = Unannounced(Files("Purposes='support'", "Purposes='support news'"));
        var finding = Assert.Single(new UnannouncedChangeRule().Judge(Load(files)));
        Assert.Equal("Version '2' permits 'news' for 'contact', which version '1' did not, and was not announced: add 'Announced', a day not after 2026-04-01", Message(finding));
        Assert.Equal(
            "バージョン '2' は 'contact' について、バージョン '1' にはなかった目的 'news' を許可していますが、告知されていません。'Announced' に 2026-04-01 までの日付を指定してください",
            finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
        Assert.Equal(("contact", "news"), (finding.Properties["category"], finding.Properties["added"]));
        Assert.Equal("/0/PrivacyPolicy.2.xml", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
    }

    [Fact]
    public void A_late_announcement_is_named_with_its_day()
    {
        var files = Files("Recipients='mailer'", "Recipients='mailer partner'");
        files[1].Text = files[1].Text.Replace("2026-03-01", "2026-05-01");
        var finding = Assert.Single(new UnannouncedChangeRule().Judge(Load(files)));
        Assert.Equal(
            "Version '2' allows disclosure to 'partner' for 'contact', which version '1' did not, and was announced only on 2026-05-01, after it took effect on 2026-04-01",
            Message(finding));
        Assert.Equal("2026-05-01", At(files[1].Text, Diagnostic.Create(finding.Descriptor, finding.AdditionalLocations[0])));
    }

    [Fact]
    public void A_version_before_it_that_ends_early_may_have_said_the_same()
    {
        var files = Unannounced(Files("Purposes='support'", "Purposes='support news'"));
        files[0].Text = files[0].Text.Replace("</Categories>", "<");
        Assert.Empty(new UnannouncedChangeRule().Judge(Load(files)));
    }

    [Fact]
    public void A_version_without_a_valid_date_follows_nothing()
    {
        var files = Unannounced(Files("Purposes='support'", "Purposes='support news'"));
        files[1].Text = files[1].Text.Replace("Effective=\"2026-04-01\"", "Effective=\"2026\"");
        Assert.Empty(new UnannouncedChangeRule().Judge(Load(files)));
    }

    private static string Describe(string before, string after)
    {
        var files = Unannounced(Files(before, after));
        return string.Join(" | ", new UnannouncedChangeRule().Judge(Load(files)).Select(f =>
            At(files[1].Text, f) + ": " + Message(f).Split(["Version '2' ", " for 'contact'"], StringSplitOptions.None)[1]));
    }

    private static List<Diagnostic> Find(params string[] versions) => [.. new UnannouncedChangeRule().Judge(Load(Unannounced(PublishedVersions.Of(versions))))];

    private static (string Path, string Text)[] Files(string before, string after) => PublishedVersions.Of(Version(before), Version(after));

    private static string Version(string category) => PublishedVersions.Version(
        Purposes,
        $"<Category Id='contact' {category}/>",
        "<Recipients><Recipient Id='mailer' Kind='JointUse'/><Recipient Id='partner' Kind='ThirdParty'/></Recipients>");

    private static (string Path, string Text)[] Unannounced((string Path, string Text)[] files) =>
        [.. files.Select(f => (f.Path, f.Text.Replace("Announced=\"2026-03-01\"", "")))];
}
