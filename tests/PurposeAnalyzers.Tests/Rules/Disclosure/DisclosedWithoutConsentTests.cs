using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0302 for recipients: a third party gets data only of those who have consented (DESIGN 5.7).</summary>
public class DisclosedWithoutConsentTests
{
    [Fact]
    public async Task A_third_party_needs_consent_and_is_reported()
    {
        var finding = await FlowSample.SingleAsync("PUR0302", Test("class Desk { void Run(Member m) => {|PUR0302:Partner.Send|}(m.Name); }", PolicyWith()));
        Assert.Equal("'Member.Name' may be disclosed to 'partner' (article 7) only with the data subject's consent, which is not checked before 'Partner.Send'", finding.Message());
        Assert.Equal("'Member.Name' を 'partner'(第7条) に提供するには本人の同意が必要ですが、'Partner.Send' の前に同意が確認されていません", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("partner", finding.Properties["recipients"]);
    }

    [Theory]
    [InlineData("Kind='ThirdParty'", "{|PUR0302:Partner.Send|}(m.Name);")]
    [InlineData("Kind='ThirdParty' Consent='true'", "{|PUR0302:Partner.Send|}(m.Name);")]
    [InlineData("Kind='Processor' Consent='true'", "{|PUR0302:Partner.Send|}(m.Name);")]
    [InlineData("Kind='JointUse' Consent='true'", "{|PUR0302:Partner.Send|}($\"To {m.Name}\");")]
    [InlineData("Kind='ThirdParty'", "{|PUR0301:Partner.Send|}(m.Address);")]
    [InlineData("Kind='ThirdParty'", "{|PUR0301:{|PUR0302:Partner.Send|}|}(m);")]
    [InlineData("Kind='ThirdParty'", "{|PUR0302:{|PUR0301:Partner.Both|}|}(m.Name, m.Address);")]
    [InlineData("Kind='ThirdParty'", "{|PUR0302:Wrapped|}(m.Name); void Wrapped(string text) => Partner.Send(text);")]
    public Task What_needs_consent_without_one_is_reported(string partner, string statement) => StatementAsync(statement, PolicyWith(partner: partner));

    [Theory]
    [InlineData("Kind='ThirdParty' Consent='false'")]
    [InlineData("Kind='Processor'")]
    [InlineData("Kind='JointUse'")]
    [InlineData("Kind='Authority'")]
    public Task A_recipient_that_needs_no_consent_is_silent(string partner) => StatementAsync("Partner.Send(m.Name); Partner.Ask(() => m.Name);", PolicyWith(partner: partner));

    [Fact]
    public Task Without_a_policy_nobody_is_a_third_party_and_it_is_silent() => StatementAsync("Partner.Send(m.Name);");

    [Theory]
    [InlineData("Partner.Send(m.Id);")]
    [InlineData("Courier.Send(m.Name);")]
    [InlineData("Partner.Send(Mask(m.Name));")]
    public Task What_is_no_disclosure_to_a_third_party_is_silent(string statement) => StatementAsync(statement, PolicyWith());

    [Fact]
    public Task What_its_callers_were_asked_about_is_silent_inside_the_recipients_code() => VerifyAsync(
        """
        [DisclosesTo("partner")]
        class PartnerClient(HttpClient http)
        {
            public Task SendAsync([PermittedPurposes("support", Recipients = new[] { "partner" })] string name) => Post(name);
            public Task SendAsync(Member member) => Post(member.Name);
            private Task Post(string text) => http.PostAsync("a", new StringContent(text));
        }
        """,
        PolicyWith());

    [Theory]
    [InlineData("3-1", "partner", "{|PUR0301:Partner.Send|}(m.Address);", true)]
    [InlineData("3-1", "partner", "{|PUR0302:Partner.Send|}(m.Name);", true)]
    [InlineData("3-1", "authority", "{|PUR0301:Partner.Send|}(m.Address);", false)]
    [InlineData("3-1", "authority", "{|PUR0302:Partner.Send|}(m.Name);", false)]
    [InlineData("3-1", "authority partner", "{|PUR0301:Partner.Send|}(m);", true)]
    public Task An_exception_lifts_it_for_the_recipients_that_the_policy_lists(string id, string recipients, string statement, bool isLifted)
    {
        var code = isLifted ? statement.Replace("{|PUR0301:", "", StringComparison.Ordinal).Replace("{|PUR0302:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) : statement;
        return VerifyAsync(
            $$"""
            class Desk
            {
                [PolicyException("{{id}}", Justification = "Asked by law", ApprovedBy = "Officer")]
                void Run(Member m) { {{code}} }
            }
            """,
            PolicyWith($"<Exceptions><Exception Id='3-1' Recipients='{recipients}'/></Exceptions>"),
            disabled: "PUR0206");
    }

    [Fact]
    public Task An_exception_holds_for_the_code_it_is_on_and_its_callers_are_reported() => VerifyAsync(
        """
        class Desk
        {
            void Run(Member m) => {|PUR0301:Answer|}(m.Address);
            [PolicyException("3-1", Justification = "Asked by law", ApprovedBy = "Officer")]
            void Other(Member m) => Send(m.Address);

            [PolicyException("3-1", Justification = "Asked by law", ApprovedBy = "Officer")]
            private void Answer(string address) => Partner.Send(address);

            private void Send(string address) => Partner.Send(address);
        }
        """,
        PolicyWith("<Exceptions><Exception Id='3-1' Recipients='partner'/></Exceptions>"),
        disabled: "PUR0206");

    [Fact]
    public Task An_invalid_exception_lifts_nothing_and_it_is_reported() => VerifyAsync(
        """
        class Desk
        {
            [PolicyException("3-1", Justification = "They asked")]
            void Run(Member m) => {|PUR0301:Partner.Send|}(m.Address);
        }
        """,
        PolicyWith("<Exceptions><Exception Id='3-1' Recipients='partner'/></Exceptions>"),
        disabled: "PUR0601");
}
