namespace PurposeAnalyzers.Tests.Facts;

/// <summary>Who gets personal data, where it is logged, and where consent is asked for.</summary>
public sealed class DisclosureRecordTests
{
    private const string Mailer = """
        [DisclosesTo("mailer")] class Mailer { internal void Send(string address, string text) { } }
        """;

    [Fact]
    public Task A_disclosure_to_a_listed_recipient_is_recorded_as_allowed() => AssertRecords(
        "disclosure",
        Mailer + """[Purpose("support")] class Desk { void Close(Member m, Mailer mailer) => mailer.Send(m.Email, "closed"); }""",
        "allowed=true, code=M:Desk.Close(Member,Mailer), count=1, data=P:Member.Email, recipients=mailer, via=M:Mailer.Send(System.String,System.String)");

    [Fact]
    public Task Each_place_that_discloses_a_datum_counts_once() => AssertRecords(
        "disclosure",
        Mailer + """[Purpose("support")] class Desk { void Close(Member m, Mailer mailer) { mailer.Send(m.Email, m.Email); mailer.Send(m.Email, ""); } }""",
        "allowed=true, code=M:Desk.Close(Member,Mailer), count=2, data=P:Member.Email, recipients=mailer, via=M:Mailer.Send(System.String,System.String)");

    [Fact]
    public Task A_disclosure_to_another_recipient_is_recorded_as_not_allowed() => AssertRecords(
        "disclosure",
        Mailer + """[Purpose("support")] class Desk { void Close(Member m, Mailer mailer) => mailer.Send("", m.Name); }""",
        "allowed=false, code=M:Desk.Close(Member,Mailer), count=1, data=P:Member.Name, recipients=mailer, via=M:Mailer.Send(System.String,System.String)");

    [Fact]
    public Task A_disclosure_under_an_exception_names_it() => AssertRecords(
        "disclosure",
        Mailer + """
            [Purpose("support")] class Desk
            {
                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")] void Close(Member m, Mailer mailer) => mailer.Send("", m.Name);
            }
            """,
        "allowed=true, code=M:Desk.Close(Member,Mailer), count=1, data=P:Member.Name, exception=3-1, recipients=mailer, via=M:Mailer.Send(System.String,System.String)");

    [Fact]
    public Task What_a_client_sends_for_code_that_names_a_recipient_is_recorded() => AssertRecords(
        "disclosure",
        """
        class Gateway(System.Net.Http.HttpClient http)
        {
            [DisclosesTo("mailer")] internal Task Post() => http.PostAsync("u", new System.Net.Http.StringContent(new Member().Email));
        }
        """,
        "allowed=true, code=M:Gateway.Post, count=1, data=P:Member.Email, recipients=mailer, via=M:Gateway.Post");

    [Fact]
    public Task A_log_is_recorded() => AssertRecords(
        "log",
        """[Purpose("support")] class Desk { void Close(Member m) { Console.WriteLine(m.Name); Console.WriteLine("and " + m.Name); } }""",
        "allowed=false, code=M:Desk.Close(Member), count=2, data=P:Member.Name, via=Console.WriteLine");

    [Fact]
    public Task Asking_for_consent_is_recorded_and_noting_it_is_not() => AssertRecords(
        "consent",
        """
        interface IConsents { [ConsentCheck] bool Allows(Member m, string purpose); }
        class News(IConsents consents)
        {
            bool May(Member m) => m.AcceptsNews || consents.Allows(m, "ads");
            IEnumerable<Member> All(List<Member> all) => all.Where(m => m.AcceptsNews).Where(m => m.AcceptsNews);
            void Note(Member m, bool accepts) => m.AcceptsNews = accepts;
        }
        """,
        "code=M:News.All(System.Collections.Generic.List{Member}), count=2, ids=news, via=P:Member.AcceptsNews",
        "code=M:News.May(Member), count=1, ids=ads, via=M:IConsents.Allows(Member,System.String)",
        "code=M:News.May(Member), count=1, ids=news, via=P:Member.AcceptsNews");

    [Fact]
    public Task Code_with_a_recipient_is_recorded_where_it_is_marked() => AssertRecords(
        "processor",
        """
        [DisclosesTo("mailer")] class Mailer { [DisclosesTo("carrier")] void Send(string to) { } void Ship([DisclosesTo("carrier")] string to) { } }
        class Derived : Mailer { }
        """,
        "code=M:Mailer.Send(System.String), from=member, recipient=carrier",
        "code=M:Mailer.Ship(System.String)#to, from=parameter, recipient=carrier",
        "code=T:Mailer, from=type, recipient=mailer");

    private static async Task AssertRecords(string kind, string source, params string[] expected) =>
        Assert.Equal(expected, await RecordSample.OfKindAsync(kind, source));
}
