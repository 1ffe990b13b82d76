using PurposeAnalyzers.Tests.Flow;
using PurposeAnalyzers.Testing;
using static PurposeAnalyzers.Tests.Rules.PolicyExceptions.ExceptionSample;

namespace PurposeAnalyzers.Tests.Rules.PolicyExceptions;

/// <summary>PUR0601: what an exception lacks, and that what it was to lift is reported beside it.</summary>
public class InvalidExceptionTests
{
    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1")|}]""")]
    [InlineData("""[{|PUR0601:PolicyException("3-1", Justification = "law")|}]""")]
    [InlineData("""[{|PUR0601:PolicyException("3-1", ApprovedBy = "dpo")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = {|PUR0601:" "|}, ApprovedBy = "dpo")]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = {|PUR0601:""|})]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = {|PUR0601:null|})]""")]
    [InlineData("""[{|PUR0601:PolicyException("3-1", Justification = "", ApprovedBy = "\t")|}]""")]
    [InlineData("""[PolicyException({|PUR0601:"9-9"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    [InlineData("""[PolicyException(exceptionId: {|PUR0601:"support"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    [InlineData("""[PolicyException({|PUR0601:"3_1"|}, Justification = {|PUR0601:""|}, ApprovedBy = "dpo")]""")]
    public Task An_invalid_exception_and_what_it_was_to_lift_are_reported(string exception) => VerifyAsync(On(exception, "m.{|PUR0901:Email|}"));

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1", Justification = "TODO: why?", ApprovedBy = "TODO")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = {|PUR0601:"TODO"|})]""")]
    [InlineData("""[PolicyException("3-1", Justification = {|PUR0601:" todo (ask legal)"|}, ApprovedBy = "dpo")]""")]
    public Task An_exception_that_somebody_has_yet_to_justify_or_approve_lifts_nothing_and_is_reported(string exception) =>
        VerifyAsync(On(exception, "m.{|PUR0901:Email|}"));

    [Theory]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")]""")]
    [InlineData("""[PolicyException("3-1", Justification = "Todorov asks by law", ApprovedBy = "Todo2Done Ltd")]""")]
    [InlineData("""[PolicyException("6-1", Justification = "law", ApprovedBy = "dpo", Ticket = "")]""")]
    [InlineData("""[PolicyExceptionAttribute("3-1", ApprovedBy = "d" + "po", Justification = nameof(Campaign))]""")]
    [InlineData("""[PurposeAnalyzers.Annotations.PolicyException(Law, Justification = Law, ApprovedBy = Law)]""")]
    [InlineData("""[method: PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")]""")]
    public Task A_valid_exception_is_silent(string exception) => VerifyAsync($$"""
        [Purpose("marketing")] class Campaign { const string Law = "3-1"; {{exception}} string To(Member m) => m.Email; }
        """);

    [Fact]
    public Task Without_a_policy_any_id_will_do_but_not_an_exception_without_approver_which_is_reported() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] class Campaign
        {
            [PolicyException("anything", Justification = "law", ApprovedBy = "dpo")] string A(Member m) => m.Email;
            [{|PUR0601:PolicyException("anything", Justification = "law")|}] string B(Member m) => m.{|PUR0901:Email|};
        }
        """);

    [Fact]
    public async Task An_exception_that_unreadable_xml_may_have_declared_is_silent()
    {
        var test = MemberSample.Test(On(Valid()));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("<Exceptions><Exception Id=</Exceptions>")));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0003").WithLine("/0/PrivacyPolicy.xml", 3));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("\"3.1\"", "The exception '3.1' is not declared in the privacy policy (version '2026'), so it lifts nothing; did you mean '3-1'?", "3-1")]
    [InlineData("\"zzz\"", "The exception 'zzz' is not declared in the privacy policy (version '2026'), so it lifts nothing", null)]
    public async Task An_unknown_exception_says_what_may_be_meant_and_is_reported(string id, string message, string? suggestion)
    {
        var finding = await SingleAsync("PUR0601", On($"[PolicyException({{|PUR0601:{id}|}}, Justification = \"law\", ApprovedBy = \"dpo\")]", "m.{|PUR0901:Email|}"));
        Assert.Equal(message, finding.Message());
        Assert.Equal(suggestion, finding.Properties.GetValueOrDefault("suggestion"));
        Assert.Equal(id.Trim('"'), finding.Properties["exception"]);
        Assert.Equal("M:Campaign.To(Member)", finding.Properties["code"]);
    }

    [Theory]
    [InlineData("", "The exception '3-1' on 'Campaign.To' lifts nothing without justification and approver: say in Justification why it applies to this code, and in ApprovedBy who approved it", "理由も承認者もなく")]
    [InlineData(", ApprovedBy = \"dpo\"", "The exception '3-1' on 'Campaign.To' lifts nothing without a justification: say in Justification why it applies to this code", "理由がなく")]
    [InlineData(", Justification = \"law\"", "The exception '3-1' on 'Campaign.To' lifts nothing without an approver: name in ApprovedBy who approved it", "承認者がなく")]
    public async Task What_is_missing_is_named(string arguments, string message, string japanese)
    {
        var finding = await SingleAsync("PUR0601", On($"[{{|PUR0601:PolicyException(\"3-1\"{arguments})|}}]", "m.{|PUR0901:Email|}"));
        Assert.Equal(message, finding.Message());
        Assert.Contains(japanese, finding.JapaneseMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_that_only_an_older_version_has_says_so_and_is_reported()
    {
        var test = MemberSample.Test(On("""[PolicyException({|PUR0601:"3-1"|}, Justification = "law", ApprovedBy = "dpo")]""", "m.{|PUR0901:Email|}"));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.2026.xml", ExceptionSample.Policy));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2027" Effective="2027-01-01" Previous="2026">
              <Purposes><Purpose Id="support"/><Purpose Id="billing"/><Purpose Id="marketing"/></Purposes>
            </PrivacyPolicy>
            """));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2027-02-01";
        test.DisabledDiagnostics.AddRange(["PUR0003", "PUR1001", "PUR1002"]);
        var finding = await FlowSample.SingleAsync("PUR0601", test);
        Assert.EndsWith("so it lifts nothing; the last version that declares it is '2026'", finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Half_typed_attributes_are_no_concern_of_the_rule() => VerifyAsync("""
        [Purpose("marketing")] class Campaign
        {
            [{|CS7036:PolicyException|}] string A(Member m) => m.{|PUR0901:Email|};
            [PolicyException({|CS1503:1|})] string B(Member m) => m.{|PUR0901:Email|};
            [PolicyException({|PUR0206:null!|})] string C(Member m) => m.{|PUR0901:Email|};
            [PolicyException({|PUR0206:" "|}, Justification = "law", ApprovedBy = "dpo")] string D(Member m) => m.{|PUR0901:Email|};
            [PolicyException({|CS0103:Missing|}, Justification = "law", ApprovedBy = "dpo")] string E(Member m) => m.{|PUR0901:Email|};
        }
        """);

    [Fact]
    public Task Invalid_exceptions_are_reported_wherever_they_stand() => VerifyAsync("""
        [assembly: {|PUR0601:PolicyException("3-1")|}]
        [{|PUR0601:PolicyException("3-1")|}] [Purpose("marketing")] class Campaign
        {
            [{|PUR0601:PolicyException("3-1")|}] string A => new Member().{|PUR0901:Email|};
            string B { [{|PUR0601:PolicyException("3-1")|}] get => new Member().{|PUR0901:Email|}; }
            [{|PUR0601:PolicyException("3-1")|}] Campaign(Member m) => _ = m.{|PUR0901:Email|};
            event Action C { [{|PUR0601:PolicyException("3-1")|}] add => _ = A; remove { } }
            void D(Member m)
            {
                var f = [{|PUR0601:PolicyException("3-1")|}] () => m.{|PUR0901:Email|};
                [{|PUR0601:PolicyException("3-1")|}] string Local() => m.{|PUR0901:Email|};
            }
        }
        [{|PUR0601:PolicyException("3-1")|}] interface IEmpty { }
        """);
}
