namespace PurposeAnalyzers.Tests.Facts;

/// <summary>What personal data is used for, right or wrong.</summary>
public sealed class UseRecordTests
{
    [Fact]
    public Task A_permitted_use_is_recorded() => AssertUses(
        """[Purpose("support")] class Desk { string To(Member m) => m.Email; }""",
        "allowed=true, code=M:Desk.To(Member), count=1, data=P:Member.Email, how=read, purposes=support");

    [Fact]
    public Task A_use_for_another_purpose_is_recorded_as_not_allowed() => AssertUses(
        """[Purpose("ads")] class Campaign { string To(Member m) => m.Name; }""",
        "allowed=false, code=M:Campaign.To(Member), count=1, data=P:Member.Name, how=read, purposes=ads");

    [Fact]
    public Task Several_uses_in_one_member_and_its_lambdas_are_counted() => AssertUses(
        """
        [Purpose("support")] class Desk
        {
            string All(List<Member> all) { string Mail(Member m) => m.Email; return all[0].Email + string.Join("", all.Select(m => m.Email)) + Mail(all[0]); }
            string One(Member m) => m.Email;
        }
        """,
        "allowed=true, code=M:Desk.All(System.Collections.Generic.List{Member}), count=3, data=P:Member.Email, how=read, purposes=support",
        "allowed=true, code=M:Desk.One(Member), count=1, data=P:Member.Email, how=read, purposes=support");

    [Fact]
    public Task A_lambda_with_a_purpose_of_its_own_is_recorded_apart() => AssertUses(
        """[Purpose("support")] class Desk { object Both(Member m) { Func<string> bill = [Purpose("billing")] () => m.Name; return m.Name + bill(); } }""",
        "allowed=true, code=M:Desk.Both(Member), count=1, data=P:Member.Name, how=read, purposes=billing",
        "allowed=true, code=M:Desk.Both(Member), count=1, data=P:Member.Name, how=read, purposes=support");

    [Fact]
    public Task Accessors_initializers_and_default_values_are_recorded_under_their_owner() => AssertUses(
        """
        [Purpose("support")] class Desk
        {
            static readonly Member First = new();
            readonly string kept = First.Name;
            string Shown => First.Name;
        }
        """,
        "allowed=true, code=F:Desk.kept, count=1, data=P:Member.Name, how=read, purposes=support",
        "allowed=true, code=M:Desk.get_Shown, count=1, data=P:Member.Name, how=read, purposes=support");

    [Fact]
    public Task A_use_through_a_helper_is_recorded_for_the_caller_and_for_the_helper() => AssertUses(
        """
        [Purpose("ads")] class Campaign { string To(Member m) => Format.Of(m); }
        static class Format { internal static string Of(Member m) => "Dear " + m.Name; }
        """,
        "allowed=false, code=M:Campaign.To(Member), count=1, data=P:Member.Name, how=call, purposes=ads, via=M:Format.Of(Member)",
        "allowed=true, code=M:Format.Of(Member), count=1, data=P:Member.Name, how=read");

    [Fact]
    public Task Data_passed_to_code_of_another_purpose_is_recorded_with_that_purpose() => AssertUses(
        """
        [Purpose("support")] class Desk { void Close(Member m) { Bills.Add(m.Name); Ads.Add(m.Name); Ads.Add(m.Email.Trim()); } }
        [Purpose("billing")] static class Bills { internal static void Add(string who) { } }
        [Purpose("ads")] static class Ads { internal static void Add(string who) { } }
        """,
        "allowed=false, code=M:Desk.Close(Member), count=1, data=P:Member.Email, how=pass, purposes=ads, via=M:Ads.Add(System.String)",
        "allowed=false, code=M:Desk.Close(Member), count=1, data=P:Member.Name, how=pass, purposes=ads, via=M:Ads.Add(System.String)",
        "allowed=true, code=M:Desk.Close(Member), count=1, data=P:Member.Email, how=read, purposes=support",
        "allowed=true, code=M:Desk.Close(Member), count=1, data=P:Member.Name, how=pass, purposes=billing, via=M:Bills.Add(System.String)",
        "allowed=true, code=M:Desk.Close(Member), count=2, data=P:Member.Name, how=read, purposes=support");

    [Fact]
    public Task Data_passed_within_one_purpose_is_recorded_where_it_is_read_and_not_again() => AssertUses(
        """
        [Purpose("support")] class Desk { void Close(Member m) => Notes.Add(m.Name); }
        [Purpose("support")] static class Notes { internal static void Add(string who) { } }
        """,
        "allowed=true, code=M:Desk.Close(Member), count=1, data=P:Member.Name, how=read, purposes=support");

    [Fact]
    public Task Of_candidate_purposes_those_that_all_data_permits_are_recorded() => AssertUses(
        """
        [assembly: Purpose("support", "billing")]
        class Desk { string Both(Member m) => m.Name + m.Email; string One(Member m) => m.Name; }
        """,
        "allowed=true, code=M:Desk.Both(Member), count=1, data=P:Member.Email, how=read, purposes=support",
        "allowed=true, code=M:Desk.Both(Member), count=1, data=P:Member.Name, how=read, purposes=support",
        "allowed=true, code=M:Desk.One(Member), count=1, data=P:Member.Name, how=read, purposes=billing support");

    [Fact]
    public Task A_use_under_an_exception_names_it() => AssertUses(
        """
        [Purpose("ads")] class Campaign
        {
            [PolicyException("6-1", Justification = "court", ApprovedBy = "dpo")] string To(Member m) => m.Name;
            [PolicyException("6-1", Justification = "", ApprovedBy = "dpo")] string Other(Member m) => m.Name;
        }
        """,
        "allowed=false, code=M:Campaign.Other(Member), count=1, data=P:Member.Name, how=read, purposes=ads",
        "allowed=true, code=M:Campaign.To(Member), count=1, data=P:Member.Name, exception=6-1, how=read, purposes=ads");

    [Fact]
    public Task A_use_that_needs_consent_is_allowed_where_it_was_checked() => AssertUses(
        """
        [Purpose("news")] class News
        {
            string? Asked(Member m) => m.AcceptsNews ? m.Email : null;
            string Unasked(Member m) => m.Email;
        }
        """,
        "allowed=false, code=M:News.Unasked(Member), count=1, data=P:Member.Email, how=read, purposes=news",
        "allowed=true, code=M:News.Asked(Member), count=1, data=P:Member.Email, how=read, purposes=news");

    [Fact]
    public Task What_is_no_use_is_not_recorded() => AssertUses(
        """
        [Purpose("ads")] class Campaign
        {
            bool Has(Member m) => string.IsNullOrEmpty(m.Email) || m.Name.Length == 0;
            void Set(Member m) { m.Email = ""; _ = nameof(m.Name); }
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))] string Tell(Member m) => m.Name + m.Email;
        }
        """);

    [Fact]
    public async Task The_message_says_who_uses_what_how_often_and_for_what()
    {
        var reported = await RecordSample.RunAsync(RecordSample.Compile("""
            [Purpose("support", "billing")] class Desk { string To(Member m) => m.Name + m.Name; }
            class Tool { string To(Member m) => m.Name; }
            """));

        Assert.Equal(
            ["'Member.Name' is used 2 times by 'Desk.To' for 'billing', 'support'", "'Member.Name' is used once by 'Tool.To', which declares no purpose"],
            reported.Where(d => d.Properties.TryGetValue("fact", out var fact) && fact == "use").Select(RecordSample.Message).Order(StringComparer.Ordinal));
    }

    private static async Task AssertUses(string source, params string[] expected) => Assert.Equal(expected, await RecordSample.OfKindAsync("use", source));
}
