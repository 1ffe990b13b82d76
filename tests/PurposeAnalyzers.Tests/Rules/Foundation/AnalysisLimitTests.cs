using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

/// <summary>PUR0002: where the analysis gives up, it says so.</summary>
public class AnalysisLimitTests
{
    private const string Head = """
        using PurposeAnalyzers.Annotations;
        public class Member { [PermittedPurposes("support")] public string Email { get; set; } = ""; }

        """;

    [Fact]
    public async Task A_body_of_too_many_operations_is_reported_at_its_name()
    {
        // Each statement is an expression statement, an assignment, a local and a literal.
        var statements = string.Concat(Enumerable.Repeat("i = 1; ", BodyWalker.MaxOperations / 3));
        var test = new Verify.Test
        {
            TestCode = Head + "[Purpose(\"marketing\")] public class Campaign { public void {|#0:Run|}(Member m) { int i; " + statements + " } public void Small(Member m) { } }",
            TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipOrderCheck | TestBehaviors.SkipPerTreeCheck | TestBehaviors.SkipGeneratedCodeCheck,
        };
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0002").WithLocation(0).WithMessage(
            $"'Campaign.Run' was not fully checked: it has more than {BodyWalker.MaxOperations} operations"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("public", CallTargets.MaxImplementations, false)]
    [InlineData("public", CallTargets.MaxImplementations + 1, true)]
    [InlineData("internal", CallTargets.MaxImplementations + 1, false)]
    public async Task A_call_of_too_many_implementations_of_an_open_contract_is_reported_at_the_call(string access, int implementations, bool isReported)
    {
        var types = string.Concat(Enumerable.Range(0, implementations).Select(i =>
            $"internal class Sender{i} : ISender {{ public string Send(Member m) => m.Email; }}\n"));
        var test = new Verify.Test
        {
            TestCode = Head + access + " interface ISender { string Send(Member m); }\n" + types
                + "[Purpose(\"support\")] internal class Desk { public string Run(ISender s, Member m) => s.{|#0:Send|}(m); }",
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        };
        if (isReported)
        {
            test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0002").WithLocation(0).WithMessage(
                $"'Desk.Run' was not fully checked: its call of 'ISender.Send' has more than {CallTargets.MaxImplementations} implementations and was not followed"));
        }

        await test.RunAsync();
    }

    [Theory]
    [InlineData("s.{|PUR0002:Send|}(m)")]
    [InlineData("s.Send(m) is null")]
    public async Task Results_of_too_many_marked_implementations_are_reported_where_they_are_used(string use)
    {
        var types = string.Concat(Enumerable.Range(0, CallTargets.MaxImplementations + 1).Select(i =>
            $"[Purpose(\"support\")] internal class Sender{i} : ISender {{ public string Send(Member m) => m.Email; }}\n"));
        var test = new Verify.Test
        {
            TestCode = Head + "public interface ISender { string Send(Member m); }\n" + types
                + "[Purpose(\"marketing\")] internal class Campaign { public object Run(ISender s, Member m) => " + use + "; }",
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        };
        await test.RunAsync();
    }
}
