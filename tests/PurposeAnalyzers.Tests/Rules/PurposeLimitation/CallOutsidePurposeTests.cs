using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>What counts against a caller (DESIGN 5.4): chains, recursion, boundaries.</summary>
public class CallOutsidePurposeTests
{
    [Fact]
    public async Task A_chain_is_reported_at_the_first_call_with_the_tag_and_every_step_to_the_read()
    {
        var test = MemberSample.Test("""
            static class Text
            {
                internal static string Outer(Member m) => {|#1:Inner|}(m);
                static string Inner(Member m) => {|#2:Last|}(m);
                static string Last(Member m) => m.{|#3:Email|};
            }
            [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|#0:Outer|}(m); }
            """);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0902")
            .WithLocation(0).WithLocation("/0/Member.cs", 9, 6).WithLocation(1).WithLocation(2).WithLocation(3)
            .WithMessage("'Text.Outer' uses personal data: 'Member.Email' is permitted for 'support', but this code serves 'marketing'"));
        await test.RunAsync();
    }

    [Fact]
    public async Task The_properties_name_the_data_the_purposes_and_the_path()
    {
        var diagnostic = Assert.Single(await Reported("""
            static class Text
            {
                internal static string Outer(Member m) => Inner(m);
                static string Inner(Member m) => m.Email;
            }
            [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|PUR0902:Outer|}(m); }
            """));
        Assert.Equal("P:Member.Email", diagnostic.Properties["data"]);
        Assert.Equal("marketing", diagnostic.Properties["purposes"]);
        Assert.Equal("support", diagnostic.Properties["permitted"]);
        Assert.Equal("M:Campaign.To(Member)", diagnostic.Properties["code"]);
        Assert.Equal("M:Text.Outer(Member) M:Text.Inner(Member)", diagnostic.Properties["path"]);
    }

    [Fact]
    public Task What_the_caller_may_use_is_silent() => MemberSample.VerifyAsync("""
        static class Text { internal static string Of(Member m) => m.Name; }
        [Purpose("marketing")] class Campaign { string To(Member m) => Text.Of(m); }
        """);

    [Fact]
    public Task A_recursive_callee_is_reported() => MemberSample.VerifyAsync("""
        static class Text { internal static string Of(Member m, int n) => n == 0 ? m.Email : Of(m, n - 1); }
        [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|PUR0902:Of|}(m, 3); }
        """);

    [Fact]
    public Task Mutually_recursive_callees_all_carry_the_effect_and_are_reported() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static string A(Member m, int n) => n == 0 ? "" : B(m, n - 1);
            internal static string B(Member m, int n) => n == 1 ? C(m, n) : A(m, n - 1);
            internal static string C(Member m, int n) => n == 2 ? m.Email : B(m, n);
        }
        [Purpose("marketing")] class Campaign
        {
            string A(Member m) => Text.{|PUR0902:A|}(m, 3);
            string B(Member m) => Text.{|PUR0902:B|}(m, 3);
            string C(Member m) => Text.{|PUR0902:C|}(m, 3);
        }
        """);

    [Fact]
    public Task Effects_stop_at_a_callee_that_commits_to_a_purpose() => MemberSample.VerifyAsync("""
        [Purpose("support")] static class Desk { internal static void Open(Member m) => m.Email.ToString(); }
        static class Text { internal static void Of(Member m) => Desk.Open(m); }
        [Purpose("marketing")] class Campaign { void To(Member m) { Desk.Open(m); Text.Of(m); } }
        """);

    [Fact]
    public Task A_committed_lambda_in_the_callee_answers_for_itself() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static void Of(Member m) { var f = [Purpose("support")] () => m.Email; f(); }
            internal static void Local(Member m) { L(); [Purpose("support")] void L() { Func<string> f = () => m.Email; f(); } }
        }
        [Purpose("marketing")] class Campaign { void To(Member m) { Text.Of(m); Text.Local(m); } }
        """);

    [Fact]
    public Task What_is_no_use_in_the_callee_is_silent() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static bool Has(Member m) => !string.IsNullOrEmpty(m.Email) && m.Card is not null;
            internal static string Masked(Member m) => Mask(m.Email) + Each(new() { m });
            [Anonymizes(Justification = "one letter")] static string Mask(string s) => s[..1];
            [Anonymizes(Justification = "count")] internal static string Each(List<Member> all) => all.Select(m => m.Email).Count().ToString();
            internal static void Write(Member m) => m.Email = nameof(m.Card);
        }
        [Purpose("marketing")] class Campaign { bool To(Member m) { Text.Masked(m); Text.Write(m); Text.Each(new()); return Text.Has(m); } }
        """);

    [Fact]
    public Task Lambdas_and_local_functions_of_an_anonymizer_belong_to_it_and_are_silent() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] static class Campaign
        {
            [Anonymizes(Justification = "count")] static int Domains(List<Member> all)
            {
                return all.Select(m => m.Email).Where(Local).Distinct().Count();
                bool Local(string s) { Func<string> f = () => all[0].Email; return f() != s; }
            }
            [Anonymizes(Justification = "first letter")] static string Initial => new List<Member>().Select(m => m.Email).First()[..1];
        }
        """);

    [Fact]
    public Task A_tagged_result_is_a_read_and_no_call() => MemberSample.VerifyAsync("""
        static class Text
        {
            [return: PermittedPurposes("support")] internal static string Of(Member m) => m.Email;
        }
        [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|PUR0901:Of|}(m); }
        """);

    [Fact]
    public async Task Several_data_in_one_call_are_one_finding()
    {
        var test = MemberSample.Test("""
            static class Text { internal static string Of(Member m) => m.Email + m.Card + m.Name; }
            [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|#0:Of|}(m); }
            """);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0902").WithLocation(0).IgnoringAdditionalLocations());
        await test.RunAsync();
        var diagnostic = Assert.Single(await Reported(test));
        Assert.Equal("P:Member.Card P:Member.Email", diagnostic.Properties["data"]);
    }

    [Fact]
    public Task Candidate_callees_count_against_committed_callers_and_are_reported() => MemberSample.VerifyWithBindingsAsync(
        """
        namespace Shared { static class Text { internal static string Of(Member m) => m.Email; } }
        [Purpose("marketing")] class Campaign { string To(Member m) => Shared.Text.{|PUR0902:Of|}(m); }
        """,
        """<Code Scope="N:Shared" Purposes="support"/>""");

    [Fact]
    public Task A_candidate_callee_that_leaves_no_purpose_reports_itself_alone() => MemberSample.VerifyAsync("""
        [assembly: Purpose("support", "billing")]
        static class Text { internal static string Of(Member m) => m.Email + m.{|PUR0901:Card|}; }
        class Desk { string To(Member m) => Text.Of(m); }
        """);

    [Fact]
    public Task An_exception_in_a_candidate_callee_does_not_lift_its_callers_limits_and_the_call_is_reported() => MemberSample.VerifyAsync("""
        [assembly: Purpose("support", "billing")]
        static class Text
        {
            [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")]
            internal static string Of(Member m) => m.Email + m.Card;
        }
        class Desk { string To(Member m) => Text.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task The_shortest_way_is_the_path_shown() => PathIs(
        """
        static class Text
        {
            internal static string Long(Member m) => Two(m) + One(m);
            static string Two(Member m) => One(m);
            static string One(Member m) => m.Email;
        }
        [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|PUR0902:Long|}(m); }
        """,
        "M:Text.Long(Member) M:Text.One(Member)");

    private static async Task PathIs(string source, string path) =>
        Assert.Equal(path, Assert.Single(await Reported(source)).Properties["path"]);

    private static Task<ImmutableArray<Diagnostic>> Reported(string source) => Reported(MemberSample.Test(source));

    private static async Task<ImmutableArray<Diagnostic>> Reported(Verify.Test test)
    {
        var reported = ImmutableArray<Diagnostic>.Empty;
        test.SolutionTransforms.Add((solution, id) =>
        {
            var compilation = solution.GetProject(id)!.GetCompilationAsync().Result!;
            reported = compilation.WithAnalyzers([new PurposeAnalyzer()]).GetAnalyzerDiagnosticsAsync().Result;
            return solution;
        });
        await test.RunAsync();
        return reported;
    }
}
