using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Baseline;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

public sealed class IneffectiveBaselineTests
{
    private const string Code = """
        using PurposeAnalyzers.Annotations;
        [Purpose("marketing")] class Campaign
        {
            static Member member = new();
            string To(Member m) => m.{|PUR0901:Email|};
            string Both { get => member.{|PUR0901:Email|}; set => _ = member.{|PUR0901:Email|}; }
            string Optional(Member m, string text = "") { string Local() => m.{|PUR0901:Phone|}; return Local(); }
            partial class Nested { string kept = member.{|PUR0901:Email|}; }
            string Clean() => "";
        }
        """;

    [Theory]
    [InlineData("PUR0901|M:Campaign.To(Member)|P:Member.Email|0")]
    [InlineData("PUR0901|P:Campaign.Both|P:Member.Email|0")]
    [InlineData("PUR0901|P:Campaign.Both|P:Member.Email|1")]
    [InlineData("PUR0901|M:Campaign.Optional(Member,System.String)|P:Member.Phone|0")]
    [InlineData("PUR0901|F:Campaign.Nested.kept|P:Member.Email|0")]
    public Task An_entry_with_its_finding_is_silent(string entry) => VerifyAsync(entry);

    [Theory]
    [InlineData("PUR0901|M:Campaign.To(Member)|P:Member.Email|1")]
    [InlineData("PUR0901|M:Campaign.To(Member)|P:Member.Phone|0")]
    [InlineData("PUR0905|M:Campaign.To(Member)|P:Member.Email|0")]
    [InlineData("PUR0901|P:Campaign.Both|P:Member.Email|2")]
    [InlineData("PUR0901|M:Campaign.Clean|P:Member.Email|0 # long ago")]
    [InlineData("PUR0201|T:Campaign|marketting|0")]
    [InlineData("PUR0201|A:TestProject|marketting|0")]
    public Task An_entry_whose_finding_is_gone_is_reported(string entry) => VerifyAsync("{|PUR0006:" + entry + "|}");

    [Theory]
    [InlineData("PUR0901|M:Campaign.Gone(Member)|P:Member.Email|0")]
    [InlineData("PUR0901|M:Campaign.To(Other)|P:Member.Email|0")]
    [InlineData("PUR0201|T:Campaign.Lost|marketting|0")]
    public Task An_entry_whose_member_is_gone_from_its_type_is_reported(string entry) => VerifyAsync("{|PUR0006:" + entry + "|}");

    [Theory]
    [InlineData("PUR0901|M:Letters.Letter.To(Member)|P:Member.Email|0")]
    [InlineData("PUR0901|A:Letters|P:Member.Email|0")]
    [InlineData("PUR0901|M:System.String.Trim|P:Member.Email|0")]
    [InlineData("PUR0201|T:Letter|marketting|0")]
    public Task An_entry_that_another_project_may_need_is_silent(string entry) => VerifyAsync(entry);

    [Fact]
    public Task Lines_that_are_no_entries_or_repeat_one_are_reported_each() => VerifyAsync(
        "# comment\n{|PUR0006:PUR0901;M:Campaign.To(Member)|}\nPUR0901|M:Campaign.To(Member)|P:Member.Email|0\n{|PUR0006:PUR0901|M:Campaign.To(Member)|P:Member.Email|0 # twice|}");

    [Fact]
    public async Task The_message_of_a_repeated_line_names_the_first()
    {
        var test = Test("PUR0901|M:Campaign.To(Member)|P:Member.Email|0\nPUR0901|M:Campaign.To(Member)|P:Member.Email|0");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PUR0006", DiagnosticSeverity.Warning).WithLine("/0/purposes.baseline", 2).WithMessage("The entry repeats line 1; remove one of them"));
        await test.RunAsync();
    }

    [Fact]
    public Task A_finding_that_a_pragma_silences_is_still_there_and_its_entry_silent()
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                [Purpose("marketing")] class Campaign
                {
                #pragma warning disable PUR0901
                    string To(Member m) => m.Email;
                #pragma warning restore PUR0901
                }
                """,
        };
        test.TestState.Sources.Add(("/0/Member.cs", BaselineSample.Member));
        test.TestState.AdditionalFiles.Add(("/0/purposes.baseline", "PUR0901|M:Campaign.To(Member)|P:Member.Email|0"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("PUR0205|P:Customer.Phone|P:Customer.Phone|0")]
    [InlineData("{|PUR0006:PUR0205|P:Customer.Email|P:Customer.Email|0|}")]
    public Task An_entry_of_a_suggestion_is_judged_like_any_other_and_reported_when_the_member_is_tagged(string entry)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                public class Customer
                {
                    [PermittedPurposes("support")] public string Email { get; set; } = "";
                    public string {|PUR0205:Phone|} { get; set; } = "";
                }
                """,
        };
        test.DisabledDiagnostics.Clear();
        test.TestState.AdditionalFiles.Add(("/0/purposes.baseline", entry));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string baseline) => Test(baseline).RunAsync();

    private static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string baseline)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestCode = Code };
        test.TestState.Sources.Add(("/0/Member.cs", BaselineSample.Member));
        test.TestState.AdditionalFiles.Add(("/0/purposes.baseline", baseline));
        return test;
    }
}
