using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.PolicyExceptions.ExceptionSample;

namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0206 on exceptions: valid ones that lift nothing, beside those that lift something.</summary>
public class IneffectiveExceptionTests
{
    private static readonly string Idle = Valid().Replace("[", "[{|PUR0206:", StringComparison.Ordinal).Replace("]", "|}]", StringComparison.Ordinal);

    [Fact]
    public Task An_exception_in_code_that_does_nothing_wrong_is_reported() => VerifyAsync($$"""
        [Purpose("support")] class Desk
        {
            {{Idle}} string A(Member m) => m.Email;
            {{Idle}} int B() => 1;
            {{Idle}} string C => new Member().Email;
            string D { {{Idle}} get => new Member().Email; }
            {{Idle}} Desk(Member m) => _ = m.Email;
            void E(Member m)
            {
                var f = {{Idle}} () => m.Email;
                {{Idle}} string Local() => m.Email;
            }
            {{Idle}} class Nested { string A(Member m) => m.Email; int B() => 1; }
        }
        """);

    [Fact]
    public Task An_exception_that_lifts_a_read_a_call_or_a_value_passed_on_is_silent() => VerifyAsync($$"""
        static class Text { internal static string Of(Member m) => m.Email; }
        [Purpose("support")] class Desk { {{Valid()}} void A(Member m) => Campaign.Send(m.Email); }
        [Purpose("marketing")] class Campaign
        {
            internal static void Send(string s) { }
            {{Valid()}} string A(Member m) => m.Email;
            {{Valid()}} string B(Member m) => Text.Of(m);
            {{Valid()}} string C => new Member().Email;
            {{Valid()}} string D { get; } = new Member().Email;
            string E { get => ""; {{Valid()}} set => _ = new Member().Email; }
            {{Valid()}} event Action F { add { } remove { _ = new Member().Email; } }
            {{Valid()}} Campaign() : this(new Member().Email) { }
            Campaign(string s) { }
            Func<string> G = {{Valid()}} () => new Member().Email;
        }
        {{Valid()}} [Purpose("marketing")] class Other
        {
            int A() => 1;
            class Inner { string f = new Member().Email; }
        }
        """);

    [Theory]
    [InlineData("async Task<string> To(Member m) { await Task.Yield(); return m.Email; }")]
    [InlineData("IEnumerable<string> To(IEnumerable<Member> all) { foreach (var m in all) yield return m.Email; }")]
    [InlineData("T To<T>(T m) where T : Member { _ = m.Email; return m; }")]
    [InlineData("void To(List<Member> all) => all.ForEach(m => Console.Write(m.Email.Length + 1));")]
    [InlineData("string To(Member m) { string Local() => m.Email; return Local(); }")]
    public Task Lifting_something_in_any_kind_of_body_is_silent(string member) =>
        VerifyAsync($$"""[Purpose("marketing")] class Campaign { {{Valid()}} {{member}} }""");

    [Fact]
    public Task An_exception_on_either_half_of_a_partial_method_lifts_and_is_silent() => VerifyAsync(
        $$"""
        [Purpose("marketing")] partial class Campaign
        {
            {{Valid()}} private partial string A(Member m);
            private partial string B(Member m);
            {{Idle}} private partial string C(Member m);
        }
        """,
        $$"""
        partial class Campaign
        {
            private partial string A(Member m) => m.Email;
            {{Valid()}} private partial string B(Member m) => m.Email;
            private partial string C(Member m) => m.Name;
        }
        """);

    [Fact]
    public Task An_exception_on_one_part_of_a_type_for_code_in_another_is_silent() => VerifyAsync(
        $$"""{{Valid()}} [Purpose("marketing")] partial class Campaign { } {{Idle}} partial class Desk { }""",
        """partial class Campaign { string A(Member m) => m.Email; } [Purpose("support")] partial class Desk { string A(Member m) => m.Email; }""");

    [Fact]
    public Task An_exception_where_there_is_no_code_is_reported() => VerifyAsync($$"""
        {{Idle}} interface IDesk { {{Idle}} void A(); {{Idle}} string B { get; } }
        {{Idle}} abstract class Desk
        {
            {{Idle}} string A { get; set; } = null!;
            {{Idle}} event Action B;
            {{Idle}} abstract void C();
            {{Idle}} [System.Runtime.InteropServices.DllImport("x")] static extern void D();
            {{Idle}} partial class Empty { }
        }
        record Row([property: PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")] string Name);
        """.Replace("abstract void", "public abstract void", StringComparison.Ordinal)
        .Replace("[property: PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")]", "[property: {|PUR0206:PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")|}]", StringComparison.Ordinal));

    [Fact]
    public Task What_an_exception_never_lifts_does_not_count_and_it_is_reported() => VerifyAsync($$"""
        class Row { public string Text = ""; [PermittedPurposes("support", "marketing")] public string Wide = ""; }
        [Purpose("support")] class Desk
        {
            {{Idle}} void A(Member m, Row row) { {|PUR0905:row.Text|} = m.Email; {|PUR0904:row.Wide|} = m.Email; {|PUR0401:Console.WriteLine|}(m.Email); }
        }
        public class Unmarked { {{Idle}} public string A(Member m) => {|PUR0905:m.{|PUR0202:Email|}|}; }
        """);

    [Fact]
    public Task A_data_subject_request_needs_no_exception_and_it_is_reported() => VerifyAsync($$"""
        [Purpose("marketing")] class Rights { {{Idle}} [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))] string A(Member m) => m.Email + m.Card + m.Name; }
        """);

    [Fact]
    public Task An_exception_covers_only_what_it_is_on_and_the_idle_one_is_reported() => VerifyAsync($$"""
        [Purpose("marketing")] class Campaign
        {
            {{Idle}} void A(Member m) => B(m);
            {{Valid()}} void B(Member m) => _ = m.Email;
            string C(Member m)
            {
                var idle = {{Idle}} () => m.Name;
                return m.{|PUR0901:Email|};
            }
        }
        """);

    [Fact]
    public Task Of_several_exceptions_that_lift_the_same_none_is_idle_and_all_are_silent() => VerifyAsync($$"""
        {{Valid()}} [Purpose("marketing")] class Campaign
        {
            {{Valid()}} [PolicyException("6-1", Justification = "law", ApprovedBy = "dpo")] string A(Member m) => m.Email;
        }
        """);

    [Fact]
    public Task An_exception_on_candidate_code_that_would_exclude_a_candidate_is_silent() => VerifyAsync($$"""
        [assembly: Purpose("support", "billing")]
        class Desk
        {
            {{Valid()}} string A(Member m) => m.Email + m.Card;
            string B(Member m) { string Local() => m.{|PUR0203:Email|}; {{Valid()}} string Other() => m.Card; return Local() + Other(); }
            {{Idle}} int C(Member m) => m.Id;
        }
        """);

    [Fact]
    public Task An_exception_on_the_assembly_is_not_asked_what_it_lifts_and_is_silent() => VerifyAsync($$"""
        {{Valid().Replace("[", "[assembly: ", StringComparison.Ordinal)}}
        [Purpose("support")] class Desk { string A(Member m) => m.Email; }
        """);

    [Fact]
    public Task Unfinished_code_may_yet_need_its_exception_and_is_silent() => VerifyAsync($$"""
        [Purpose("marketing")] class Campaign
        {
            {{Valid()}} string A(Member m) => m.{|CS1061:Emial|};
            {{Valid()}} string B(Member m) => {|CS0103:Missing|}(m);
            {{Valid()}} string C(Member m) { {|CS0246:Letter|} letter; return ""; }
            {{Valid()}} string D(Member m) => {|CS0029:m|}{|CS1002:|}
        }
        """);

    [Fact]
    public Task A_repeated_exception_is_reported_once() => VerifyAsync("""
        [Purpose("support")] class Desk
        {
            [{|PUR0206:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
            [PolicyException({|PUR0206:"3-1"|}, Justification = "law", ApprovedBy = "dpo")]
            string A(Member m) => m.Email;
        }
        """);

    [Theory]
    [InlineData("string To(Member m) => m.Name;", "[PolicyException] on 'Campaign.To' lifts nothing: this code breaks no limit that an exception lifts", "このコードには、例外で解除できる違反がありません")]
    [InlineData("string? To { get; set; }", "[PolicyException] on 'Campaign.To' lifts nothing: there is no code here", "ここにはコードがありません")]
    public async Task The_message_says_why(string member, string message, string japanese)
    {
        var finding = await SingleAsync("PUR0206", $$"""[Purpose("marketing")] class Campaign { {{Idle}} {{member}} }""");
        Assert.Equal(message, finding.Message());
        Assert.Contains(japanese, finding.JapaneseMessage(), StringComparison.Ordinal);
    }
}
