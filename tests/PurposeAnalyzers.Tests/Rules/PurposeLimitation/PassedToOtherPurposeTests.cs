using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>PUR0903: what a value may be passed to (DESIGN 5.5, point 1). Which code serves what, and what lifts the rule.</summary>
public partial class PassedToOtherPurposeTests
{
    private const string EmailTag = """[PermittedPurposes("support")] public string Email""";

    private const string Exception = "[PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")]";

    private const string Idle = "[{|PUR0206:PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")|}]";

    [Fact]
    public async Task A_value_passed_on_is_reported_with_its_tag_and_its_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Desk
            {
                void Run(Member m)
                {
                    var mail = m.Email;
                    {|PUR0903:Campaign.Send|}(mail);
                }
            }
            """);
        Assert.Equal("'Member.Email' is permitted for 'support', but passed to 'Campaign.Send', which serves 'marketing'", finding.Message());
        Assert.Equal("'Member.Email' の利用は 'support' に限り許可されていますが、'marketing' を目的とする 'Campaign.Send' に渡されています", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay(EmailTag, "var mail = m.Email;");
    }

    [Fact]
    public async Task The_properties_name_the_data_the_purposes_and_the_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Desk
            {
                void Run(Member m) => {|PUR0903:Forward|}(m.Email);
                static void Forward(string text) => Campaign.Send(text);
            }
            """);
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("marketing", finding.Properties["purposes"]);
        Assert.Equal("support", finding.Properties["permitted"]);
        Assert.Equal("M:Desk.Run(Member)", finding.Properties["code"]);
        Assert.Equal("M:Desk.Forward(System.String) M:Campaign.Send(System.Object)", finding.Properties["path"]);
    }

    [Fact]
    public Task What_permits_the_purpose_or_is_no_personal_data_is_silent() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m)
            {
                Campaign.Send(m.Name);
                Campaign.Send(m.Id);
                Campaign.Send("text");
                Campaign.Send(null);
                Campaign.Send(nameof(m.Email));
                Campaign.Send(m.Email.Length);
                Campaign.Send(m.Email == "");
                Campaign.Send(Masked(m.Email));
                Campaign.Send(m);
            }
            [Anonymizes] static string Masked(string text) => text[..1];
        }
        """);

    [Fact]
    public Task Every_purpose_that_code_commits_to_must_permit_else_it_is_reported() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m)
            {
                {|PUR0903:Both.Send|}(m.Email);
                Both.Send(m.Name);
                Support.Send(m.Email);
            }
        }
        [Purpose("support", "marketing")] static class Both { internal static void Send(string text) { } }
        [Purpose("support")] static class Support { internal static void Send(string text) { } }
        """);

    [Fact]
    public async Task Only_purposes_that_are_not_permitted_are_named()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Desk { void Run(Member m) => {|PUR0903:Mixed.Send|}(m.Email); }
            [Purpose("support", "marketing", "ads")] static class Mixed { internal static void Send(string text) { } }
            """);
        Assert.Equal("'Member.Email' is permitted for 'support', but passed to 'Mixed.Send', which serves 'ads', 'marketing'", finding.Message());
        Assert.Equal("ads marketing", finding.Properties["purposes"]);
    }

    [Fact]
    public Task One_permitted_candidate_is_enough_and_silent() => FlowSample.VerifyWithPolicyAsync(
        """
        class Desk { void Run(Member m) => Shared.Text.Send(m.Email); }
        namespace Shared { static class Text { internal static void Send(string text) { } } }
        """,
        """<Bindings><Code Scope="N:Shared" Purposes="support marketing"/></Bindings>""");

    [Fact]
    public async Task Where_no_candidate_is_permitted_the_finding_names_them_all()
    {
        var test = FlowSample.Test("""
            class Desk { void Run(Member m) => {|PUR0903:Shared.Text.Send|}(m.Email); }
            namespace Shared { static class Text { internal static void Send(string text) { } } }
            """);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("""<Bindings><Code Scope="N:Shared" Purposes="billing marketing"/></Bindings>""")));
        var finding = await FlowSample.SingleAsync("PUR0903", test);
        Assert.Equal("'Member.Email' is permitted for 'support', but passed to 'Text.Send', which serves one of 'billing', 'marketing'", finding.Message());
    }

    [Fact]
    public Task A_narrower_purpose_lies_within_the_permitted_one_and_the_reverse_is_reported() => FlowSample.VerifyAsync("""
        class Person
        {
            [PermittedPurposes("support")] public string Wide = "";
            [PermittedPurposes("support.mail")] public string Narrow = "";
        }
        [Purpose("support.mail")] class Desk
        {
            void Run(Person p)
            {
                Mails.Send(p.Wide);
                Mails.Send(p.Narrow);
                Support.Send(p.Wide);
                {|PUR0903:Support.Send|}(p.Narrow);
            }
        }
        [Purpose("support.mail")] static class Mails { internal static void Send(string text) { } }
        [Purpose("support")] static class Support { internal static void Send(string text) { } }
        """);

    [Fact]
    public Task A_prohibited_purpose_is_reported_and_what_it_leaves_is_silent() => FlowSample.VerifyAsync("""
        class Person { [PermittedPurposes("support", "marketing", Prohibited = new[] { "marketing.partners" })] public string Mail = ""; }
        class Desk
        {
            void Run(Person p)
            {
                {|PUR0903:Partners.Send|}(p.Mail);
                {|PUR0903:Campaign.Send|}(p.Mail);
                Newsletter.Send(p.Mail);
            }
        }
        [Purpose("marketing.partners")] static class Partners { internal static void Send(string text) { } }
        [Purpose("marketing.email")] static class Newsletter { internal static void Send(string text) { } }
        """);

    [Fact]
    public async Task A_prohibition_is_what_the_message_names()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Person { [PermittedPurposes("support", "marketing", Prohibited = new[] { "marketing.partners" })] public string Mail = ""; }
            class Desk { void Run(Person p) => {|PUR0903:Campaign.Send|}(p.Mail); }
            """);
        Assert.Equal("'Person.Mail' is prohibited for 'marketing.partners', but passed to 'Campaign.Send', which serves 'marketing'", finding.Message());
    }

    [Fact]
    public Task What_the_caller_itself_serves_is_reported_at_the_read_alone() => FlowSample.VerifyAsync("""
        [Purpose("marketing")] class Ads { void Run(Member m) => Campaign.Send(m.{|PUR0901:Email|}); }
        [Purpose("marketing")] class Letters { void Run(Member m) => Campaign.Send(Desk.{|PUR0902:To|}(m)); }
        class Desk { internal static string To(Member m) => m.Email; }
        """);

    [Fact]
    public Task A_purpose_beyond_the_callers_own_is_reported_at_the_call_too() => FlowSample.VerifyAsync("""
        [Purpose("marketing")] class Ads { void Run(Member m) => {|PUR0903:Invoices.Add|}(m.{|PUR0901:Email|}); }
        [Purpose("billing")] static class Invoices { internal static void Add(string text) { } }
        """);

    [Fact]
    public Task Code_without_any_purpose_must_not_pass_it_on_either_and_is_reported() => MemberSample.VerifyAsync("""
        static class Text { internal static void Run(Member m) => {|PUR0903:Campaign.Send|}(m.Email); }
        [Purpose("marketing")] static class Campaign { internal static void Send(string text) { } }
        """);

    [Fact]
    public Task A_valid_exception_lifts_it_in_the_calling_code_alone() => ExceptionVerifyAsync($$"""
        class Desk
        {
            {{Exception}} void Lifted(Member m) { Campaign.Send(m.Email); Forward(m.Email); Action a = () => Campaign.Send(m.Email); a(); }
            void Reported(Member m) { {|PUR0903:Campaign.Send|}(m.Email); {|PUR0903:Excepted.Send|}(m.Email); }
            static void Forward(string text) => Campaign.Send(text);
        }
        [Purpose("marketing")] static class Excepted { {{Idle}} internal static void Send(string text) { } }
        """);

    [Fact]
    public Task An_exception_in_a_helper_lifts_nothing_for_its_callers_and_the_call_is_reported() => ExceptionVerifyAsync($$"""
        class Desk
        {
            void Run(Member m) => {|PUR0903:Forward|}(m.Email);
            {{Idle}} static void Forward(string text) => Campaign.Send(text);
        }
        """);

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0602:"2026-11-20"|})]""")]
    [InlineData("""[PolicyException({|PUR0601:"9-9"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    public Task An_invalid_exception_lifts_nothing_and_the_call_is_reported(string exception) => ExceptionVerifyAsync(
        $$"""class Desk { {{exception}} void Run(Member m) => {|PUR0903:Campaign.Send|}(m.Email); }""");

    [Fact]
    public Task A_data_subject_request_does_not_lift_it_and_the_call_is_reported() => FlowSample.VerifyAsync("""
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            void Export(Member m) => {|PUR0903:Campaign.Send|}(m.Email + m.Card);
        }
        """);

    [Fact]
    public Task A_tagged_parameter_of_foreign_code_is_reported_once_as_passed_on() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m)
            {
                {|PUR0903:Letters.Send|}(m.Email);
                Letters.Send(m.Name);
            }
        }
        [Purpose("marketing")] static class Letters { internal static void Send([PermittedPurposes("marketing")] string address) { } }
        """);

    private static Task ExceptionVerifyAsync(string source)
    {
        var test = FlowSample.Test(source);
        var sections = """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""";
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(sections)));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-11-21";
        return test.RunAsync();
    }
}
