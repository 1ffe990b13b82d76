namespace PurposeAnalyzers.Tests.Purposes.Exceptions;

/// <summary>A valid exception lifts the limits of purpose in exactly the code it is on (DESIGN 5.7).</summary>
public class PolicyExceptionTests
{
    private const string Valid = "[PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")]";

    private const string Idle = "[{|PUR0206:PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")|}]";

    [Fact]
    public Task A_valid_exception_lifts_reads_and_calls() => MemberSample.VerifyAsync($$"""
        static class Text { internal static string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign
        {
            {{Valid}} string A(Member m) { Func<string> f = () => m.Email; return m.Email + Text.Of(m) + f(); }
            string B(Member m) => m.{|PUR0901:Email|} + Text.{|PUR0902:Of|}(m);
            {{Valid}} string C => new Member().Email;
            string D { {{Valid}} get => new Member().Email; set => _ = new Member().{|PUR0901:Email|}; }
            void E(Member m)
            {
                var f = {{Valid}} () => m.Email;
                {{Valid}} string Local() => m.Email;
                _ = m.{|PUR0901:Email|};
            }
            {{Valid}} class Nested { string A(Member m) => m.Email; }
        }
        """);

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1")|}]""")]
    [InlineData("""[{|PUR0601:PolicyException("3-1", Justification = "law")|}]""")]
    [InlineData("""[{|PUR0601:PolicyException("3-1", ApprovedBy = "dpo")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = {|PUR0601:" "|}, ApprovedBy = "dpo")]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0602:"2026-11-20"|})]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0602:"soon"|})]""")]
    [InlineData("""[PolicyException({|PUR0601:"9-9"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    public Task An_invalid_exception_lifts_nothing_and_the_use_is_reported(string exception) => VerifyAsync(
        $$"""[Purpose("marketing")] class Campaign { {{exception}} string A(Member m) => m.{|PUR0901:Email|}; }""");

    [Theory]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = "2026-11-21")]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = "2027-01-01")]""")]
    public Task An_exception_holds_until_and_on_its_last_day_and_lifts(string exception) => VerifyAsync(
        $$"""[Purpose("marketing")] class Campaign { {{exception}} string A(Member m) => m.Email; }""");

    [Fact]
    public Task An_exception_in_a_callee_does_not_lift_its_callers_limits() => MemberSample.VerifyAsync($$"""
        static class Text { {{Idle}} internal static string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign { string A(Member m) => Text.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task An_exception_declares_no_purpose_so_a_root_is_still_reported() => MemberSample.VerifyAsync($$"""
        public class Export { {{Idle}} public int Of(Member m) => m.{|PUR0202:Email|}.Length; }
        """);

    [Fact]
    public Task An_exception_on_a_base_member_is_not_inherited_and_the_override_is_reported() => MemberSample.VerifyAsync($$"""
        [Purpose("marketing")] class Base { {{Valid}} public virtual string A(Member m) => m.Email; }
        class Derived : Base { public override string A(Member m) => m.{|PUR0901:Email|}; }
        """);

    [Fact]
    public Task An_exception_on_the_assembly_lifts_in_all_its_code() => MemberSample.VerifyAsync($$"""
        {{Valid.Replace("[", "[assembly: ", StringComparison.Ordinal)}}
        [Purpose("marketing")] class Campaign { string A(Member m) => m.Email; }
        """);

    private static Task VerifyAsync(string source)
    {
        var test = MemberSample.Test(source);
        var exceptions = """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""";
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(exceptions)));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-11-21";
        return test.RunAsync();
    }
}
