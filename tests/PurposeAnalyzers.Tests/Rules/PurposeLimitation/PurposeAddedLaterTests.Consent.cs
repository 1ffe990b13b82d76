using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Policy.PublishedVersions;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>What makes good for the age of data: consent for the purpose, or a check that tells under which version it was collected.</summary>
public partial class PurposeAddedLaterTests
{
    private const string Checks = """

        public interface IConsents
        {
            [ConsentCheck("news")] bool Allows(Contact c);
            [ConsentCheck("ads")] bool AllowsAds(Contact c);
            [ConsentCheck("ads", Version = "2")] bool IsNew(Contact c);
            [ConsentCheck("ads", Version = "1")] bool IsKnown(Contact c);
        }
        """;

    [Fact]
    public Task Consent_for_the_purpose_makes_good_for_its_age() => VerifyAsync("""
        [Purpose("news")]
        class Newsletter(IConsents consents)
        {
            string Asked(Contact c) => consents.Allows(c) ? c.Email + c.Name : "";
            string Left(Contact c) { if (!consents.Allows(c)) return ""; return c.Email; }
            string Otherwise(Contact c) => consents.Allows(c) ? "" : c.{|PUR0906:Email|};
            string Ignored(Contact c) { consents.Allows(c); return c.{|PUR0906:Email|}; }
            string Other(Contact c) => consents.AllowsAds(c) ? c.{|PUR0906:Email|} : "";
            string Never(Contact c) => consents.Allows(c) ? c.{|PUR0901:Street|} : "";
        }
        """ + Checks);

    [Fact]
    public Task Data_of_a_version_may_be_used_for_what_that_version_permits() => VerifyAsync("""
        [Purpose("news")]
        class Newsletter(IConsents consents)
        {
            string New(Contact c) => consents.IsNew(c) ? c.Email + c.Name : "";
            string Known(Contact c) => consents.IsKnown(c) ? c.{|PUR0906:Email|} : "";
            string Never(Contact c) => consents.IsNew(c) ? c.{|PUR0901:Street|} : "";
        }
        """ + Checks);

    [Fact]
    public Task Callees_and_data_that_is_passed_on_are_checked_before() => VerifyAsync("""
        static class Salutation { internal static string Of(Contact c) => "Dear " + c.Name; }

        [Purpose("news")]
        class Editor(IConsents consents)
        {
            string Asked(Contact c) => consents.Allows(c) ? Salutation.Of(c) : "";
            string Unasked(Contact c) => Salutation.{|PUR0906:Of|}(c);
        }

        [Purpose("support")]
        class Desk(IConsents consents)
        {
            void Asked(Contact c) { if (consents.Allows(c)) Newsletter.Send(c.Email); }
            void New(Contact c) { if (consents.IsNew(c)) Newsletter.Send(c.Email); }
            void Unasked(Contact c) => {|PUR0906:Newsletter.Send|}(c.Email);
        }
        """ + Newsletter + Checks);

    [Fact]
    public Task A_purpose_that_was_added_with_consent_needs_consent_alone()
    {
        var policies = Of(
            Version("support", "<Category Id='contact' Purposes='support'/>"),
            Version("support news ads", "<Category Id='contact' Purposes='support' ConsentRequired='news'/>"));
        var test = Create("""
            class Card { [DataCategory("contact")] public string Mail { get; set; } = ""; }
            [Purpose("news")]
            class Newsletter(IConsents consents)
            {
                string Unasked(Card c) => c.{|PUR0302:Mail|};
                string Asked(Card c, Contact contact) => consents.Allows(contact) ? c.Mail : "";
                string New(Card c, Contact contact) => consents.IsNew(contact) ? c.{|PUR0302:Mail|} : "";
            }
            """ + Checks, policies);
        return test.RunAsync();
    }

    [Fact]
    public async Task Consent_that_only_an_older_version_required_is_asked_of_older_data()
    {
        var policies = Of(
            Version("support news ads", "<Category Id='contact' Purposes='support' ConsentRequired='news'/>"),
            Version("support news ads", "<Category Id='contact' Purposes='support news'/>"));
        var test = Create("""
            [Purpose("news")]
            class Newsletter(IConsents consents)
            {
                string Unasked(Contact c) => c.{|PUR0302:Email|};
                string Asked(Contact c) => consents.Allows(c) ? c.Email : "";
                string New(Contact c) => consents.IsNew(c) ? c.Email : "";
                string Newer(Contact c) => c.Phone;
            }
            """ + Checks, policies);
        var finding = await FlowSample.SingleAsync("PUR0302", test);
        Assert.Contains("'news'", FlowSample.Message(finding), StringComparison.Ordinal);
    }
}
