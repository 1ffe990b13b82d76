namespace PurposeAnalyzers.Tests.Facts;

/// <summary>What data and code are declared to be, by attributes and by the policy's bindings.</summary>
public sealed class DeclarationRecordTests
{
    [Fact]
    public async Task Tagged_members_parameters_results_and_types_are_recorded()
    {
        var records = await RecordSample.OfKindAsync("data", """
            [PermittedPurposes("support")] sealed class TicketDataAttribute : Attribute;
            record Ticket([PermittedPurposes("support", "ads", Prohibited = ["ads.partners"])] string Subject) { [TicketData] internal int? Age; }
            [PermittedPurposes("billing")] class Bill { internal decimal Sum { get; set; } [PermittedPurposes("billing.card", Recipients = ["bank"])] internal string Card = ""; }
            class Desk
            {
                internal Bill? Open { get; set; }
                [return: PermittedPurposes("support")] internal string Find([PermittedPurposes("support")] string name, Bill? bill, int count) => "";
            }
            """);

        Assert.Equal(
            [
                "consentRequired=news, member=P:Member.Email, name=Member.Email, permitted=support, recipients=mailer, type=string",
                "member=F:Bill.Card, name=Bill.Card, permitted=billing.card, type=string",
                "member=F:Ticket.Age, name=Ticket.Age, permitted=support, type=int?",
                "member=M:Desk.Find(System.String,Bill,System.Int32)#name, name=name, permitted=support, type=string",
                "member=M:Desk.Find(System.String,Bill,System.Int32), name=Desk.Find(), permitted=support, type=string",
                "member=P:Bill.Sum, name=Bill.Sum, permitted=billing, type=decimal",
                "member=P:Desk.Open, name=Desk.Open, permitted=billing, type=Bill?",
                "member=P:Member.Name, name=Member.Name, permitted=billing support, type=string",
                "member=P:Ticket.Subject, name=Ticket.Subject, permitted=ads support, prohibited=ads.partners, type=string",
                "member=T:Bill, name=Bill, permitted=billing",
            ],
            records);
    }

    [Fact]
    public async Task A_category_says_what_its_data_permits_and_since_when()
    {
        const string policy = """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-04-01">
              <Purposes><Purpose Id="support"/><Purpose Id="ads"/><Purpose Id="billing"/><Purpose Id="news"/></Purposes>
              <Recipients><Recipient Id="mailer" Kind="ThirdParty"/></Recipients>
              <Categories><Category Id="contact" Purposes="support" ConsentRequired="ads" Recipients="mailer"/></Categories>
            </PrivacyPolicy>
            """;

        var records = await RecordSample.OfKindAsync("data", """class Guest { [DataCategory("contact")] public string Phone = ""; }""", policy);

        Assert.Equal(
            "categories=contact, collectedSince=2026-04-01, consentRequired=ads, member=F:Guest.Phone, name=Guest.Phone, permitted=support, recipients=mailer, type=string",
            records[0]);
    }

    [Fact]
    public async Task Data_that_only_a_binding_tags_is_recorded_where_it_is_used()
    {
        var policy = MemberSample.Policy("""
            <Bindings><Data Member="P:System.Uri.UserInfo" Purposes="support"/><Data Member="P:System.Uri.Host" Purposes="support"/></Bindings>
            """);

        var reported = await RecordSample.RunAsync(RecordSample.Compile("""[Purpose("support")] class Desk { string Who(Uri uri) => uri.UserInfo; }"""), policy);

        var record = Assert.Single(reported, d => d.Properties.TryGetValue("member", out var member) && member!.StartsWith("P:System.Uri", StringComparison.Ordinal));
        Assert.Equal("P:System.Uri.UserInfo", record.Properties["member"]);
        Assert.Equal("/PrivacyPolicy.xml", record.Location.GetLineSpan().Path);
        Assert.Equal(["allowed=true, code=M:Desk.Who(System.Uri), count=1, data=P:System.Uri.UserInfo, how=read, purposes=support"], RecordSample.OfKind("use", reported));
    }

    [Fact]
    public async Task Marks_on_code_are_recorded_where_they_stand()
    {
        var records = await RecordSample.OfKindAsync("code", """
            [assembly: Purpose("ads", "support")]
            [Purpose("support")] class Desk
            {
                [Purpose("billing")] int Bill { get; set; }
                void Close() { Action a = [Purpose("ads")] () => { }; a(); }
                class Inner { }
            }
            class Derived : Desk { }
            """);

        Assert.Equal(
            [
                "from=assembly, member=Sample, name=Sample, purposes=ads support",
                "from=lambda, member=M:Desk.Close, purposes=ads",
                "from=member, member=P:Desk.Bill, name=Bill, purposes=billing",
                "from=type, member=T:Desk, name=Desk, purposes=support",
            ],
            records);
    }

    [Fact]
    public async Task Bindings_of_code_that_the_project_has_or_refers_to_are_recorded_and_no_others()
    {
        var policy = MemberSample.Policy("""
            <Recipients><Recipient Id="bank" Kind="Authority"/></Recipients>
            <Bindings>
              <Code Scope="N:System.Text" Purposes="marketing"/>
              <Code Scope="T:Desk" Purposes="support"/>
              <Code Scope="N:Nowhere" Purposes="support"/>
              <Code Assembly="Sample" Purposes="billing"/>
              <Code Assembly="Other" Purposes="billing"/>
              <Disclosure Scope="M:Desk.Send" Recipient="bank"/>
              <Disclosure Scope="N:Nowhere" Recipient="bank"/>
            </Bindings>
            """);

        var reported = await RecordSample.RunAsync(RecordSample.Compile("class Desk { void Send() { } }"), policy);

        Assert.Equal(
            [
                "from=binding, member=N:System.Text, name=System.Text, purposes=marketing",
                "from=binding, member=Sample, name=Sample, purposes=billing",
                "from=binding, member=T:Desk, name=Desk, purposes=support",
            ],
            RecordSample.OfKind("code", reported));
        Assert.Equal(["code=M:Desk.Send, from=binding, recipient=bank"], RecordSample.OfKind("processor", reported));
    }

    [Fact]
    public async Task An_exception_is_recorded_with_all_that_it_says_and_what_it_lifts()
    {
        var records = await RecordSample.OfKindAsync("exception", """
            [Purpose("ads")] class Campaign
            {
                [PolicyException("6-1", Justification = "court order", ApprovedBy = "dpo", Ticket = "T-1", Expires = "2027-01-31")]
                string To(Member m) => m.Name + m.Name + Format.Of(m);
                [PolicyException("6-2", Justification = "over", ApprovedBy = "dpo", Expires = "2026-01-31")] string Other(Member m) => m.Name;
            }
            [PolicyException("6-3", Justification = "all", ApprovedBy = "dpo"), Purpose("ads")] class Wide { string A(Member m) => m.Name; string B(Member m) => m.Name; }
            static class Format { internal static string Of(Member m) => m.Email; }
            """);

        Assert.Equal(
            [
                "approvedBy=dpo, code=M:Campaign.Other(Member), exception=6-2, expires=2026-01-31, justification=over, lifts=0, valid=false",
                "approvedBy=dpo, code=M:Campaign.To(Member), exception=6-1, expires=2027-01-31, justification=court order, lifts=3, ticket=T-1, valid=true",
                "approvedBy=dpo, code=T:Wide, exception=6-3, justification=all, lifts=2, valid=true",
            ],
            records);
    }

    [Fact]
    public async Task An_exception_on_the_assembly_is_recorded_with_what_it_lifts_in_all_code()
    {
        var records = await RecordSample.OfKindAsync("exception", """
            [assembly: PolicyException("6-1", Justification = "all", ApprovedBy = "dpo")]
            namespace Shop { [Purpose("ads")] class Campaign { string To(Member m) => m.Name; class Inner { string To(Member m) => m.Name; } } }
            """);

        Assert.Equal(["approvedBy=dpo, code=Sample, exception=6-1, justification=all, lifts=2, valid=true"], records);
    }

    [Fact]
    public async Task Handlers_of_requests_are_recorded_with_what_they_cover_and_miss()
    {
        var records = await RecordSample.OfKindAsync("rights", """
            class Record { [PermittedPurposes("support")] public string Name { get; set; } = ""; [PermittedPurposes("support")] public string Mail { get; set; } = ""; public bool IsSuspended { get; set; } }
            class Rights
            {
                [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Record))] string Tell(Record r) => r.Name;
                [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Record), Flag = nameof(Record.IsSuspended))] void Suspend(Record r) { }
            }
            """);

        Assert.Equal(
            [
                "code=M:Rights.Suspend(Record), flag=IsSuspended, missing=P:Record.IsSuspended, records=T:Record, right=Suspension",
                "code=M:Rights.Tell(Record), covers=P:Record.Name, missing=P:Record.Mail, records=T:Record, right=Disclosure",
            ],
            records);
    }
}
