using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>The same where values go, where code has candidates, and where a tag claims that its data is newer.</summary>
public partial class PurposeAddedLaterTests
{
    private const string Newsletter = """

        [Purpose("news")]
        public static class Newsletter
        {
            public static void Send(object? to) { }
            public static void SendBoth(object? to, object? copy) { }
        }
        """;

    [Fact]
    public Task Data_passed_to_code_of_the_purpose_is_reported_where_it_goes_in() => VerifyAsync("""
        [Purpose("support")]
        class Desk
        {
            void Close(Contact c)
            {
                var mail = c.Email.Trim();
                {|PUR0906:Newsletter.Send|}(mail);
                Newsletter.Send(c.Phone);
                {|PUR0903:Newsletter.Send|}(c.Street);
                {|PUR0903:Newsletter.Send|}(c.Street + c.Email);
                {|PUR0903:{|PUR0906:Newsletter.SendBoth|}|}(c.Street, c.Email);
                Newsletter.Send(c.Email.Length);
            }
        }
        """ + Newsletter);

    [Fact]
    public async Task Its_message_names_the_code_and_its_way()
    {
        var finding = await SingleAsync("""
            [Purpose("support")]
            class Desk
            {
                void Close(Contact c)
                {
                    var mail = c.Email.Trim();
                    {|PUR0906:Newsletter.Send|}(mail);
                }
            }
            """ + Newsletter);
        Assert.Equal(
            "'Contact.Email' has been collected since 2024-04-01, before version '2' permitted 'news' (article 2), but passed to 'Newsletter.Send', which serves 'news'",
            finding.Message());
        Assert.Equal(
            "'Contact.Email' は 2024-04-01 から収集されており、'news'(第2条) が許可されたのは後のバージョン '2' からですが、'news' を目的とする 'Newsletter.Send' に渡されています",
            finding.JapaneseMessage());
        finding.AssertWay("public string Email", "var mail = c.Email.Trim();");
        Assert.Equal(("2", "2024-04-01", "news"), (finding.Properties["version"], finding.Properties["collectedSince"], finding.Properties["purposes"]));
    }

    [Fact]
    public Task Of_candidates_one_must_be_permitted_for_data_of_any_age() => VerifyAsync("""
        [assembly: Purpose("news", "ads")]

        class Campaign
        {
            string Older(Contact c) => c.{|PUR0906:Email|} + c.Name;
            string Newer(Contact c) => c.{|PUR0203:Phone|};
            string Never(Contact c) => c.{|PUR0901:Street|};
            [Purpose("support")] string Committed(Contact c) => c.Email;
        }
        """);

    [Fact]
    public async Task A_candidate_that_only_newer_data_permits_is_excluded()
    {
        var test = Create("""
            [assembly: Purpose("support", "news")]
            class Desk
            {
                string Older(Contact c) => c.{|PUR0203:Email|} + c.Name + c.Street;
                string Newer(Contact c) => c.Phone + c.Nick;
            }
            """, Policies);
        var finding = await FlowSample.SingleAsync("PUR0203", test);
        Assert.Equal(
            "'Contact.Email' has been collected since 2024-04-01, before version '2' permitted 'news' (article 2), which excludes 'news' from the candidate purposes of 'Desk.Older': declare with [Purpose] which one it serves",
            finding.Message());
    }

    [Fact]
    public Task Code_with_candidates_that_is_called_works_for_its_callers_purpose() => VerifyAsync("""
        [assembly: Purpose("support", "news")]
        class Desk { internal static string To(Contact c) => c.{|PUR0203:Email|}; }
        class Other { string Older(Contact c) => Desk.{|PUR0203:To|}(c); }
        [Purpose("news")] class Committed { string Older(Contact c) => Desk.{|PUR0906:To|}(c); }
        [Purpose("support")] class Always { string Older(Contact c) => Desk.To(c); }
        """);

    [Fact]
    public async Task A_tag_that_claims_newer_data_is_wider_in_what_it_permits()
    {
        var test = Create("""
            [Purpose("support")]
            class Desk
            {
                void Copy(Contact from, Contact to)
                {
                    {|PUR0904:to.Phone|} = from.Email;
                    to.Email = from.Phone;
                    to.Email = from.Email;
                }
            }
            """, Policies);
        var finding = await FlowSample.SingleAsync("PUR0904", test);
        Assert.Equal(
            "'Contact.Email' reaches 'Contact.Phone', whose tag is wider: it permits 'news'; it claims that no data is older than 2026-04-01", finding.Message());
    }

    [Fact]
    public Task A_tag_that_claims_what_the_first_version_says_anyway_is_not_wider() => VerifyAsync("""
        [Purpose("support")]
        class Desk
        {
            [DataCategory("contact", CollectedSince = "2024-04-01")] public string First { get; set; } = "";
            void Copy(Contact from) => First = from.Email;
        }
        """);

    [Fact]
    public Task Data_older_than_the_purpose_of_logs_is_not_logged() => VerifyAsync(
        """
        [Purpose("support")]
        class Desk
        {
            void Log(Contact c)
            {
                {|PUR0401:Console.WriteLine|}(c.Email);
                Console.WriteLine(c.Phone);
            }
        }
        """,
        more: "<Logging Purpose='news'/>");
}
