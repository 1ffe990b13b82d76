using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.CodeFixes.Baseline;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.Baseline;

public sealed class BaselineCodeFixTests
{
    private const string Path = "/0/purposes.baseline";

    private const string Code = """
        using PurposeAnalyzers.Annotations;
        public class Member { [PermittedPurposes("support")] public string Email { get; set; } = ""; }
        [Purpose("marketing")] class Campaign
        {
            internal string Kept = "";
            string To(Member m) => m.{|#0:Email|};
            string From(Member m) => m.{|#1:Email|};
        }
        """;

    private const string From = "PUR0901|M:Campaign.From(Member)|P:Member.Email|0";
    private const string To = "PUR0901|M:Campaign.To(Member)|P:Member.Email|0";

    [Fact]
    public Task Each_finding_becomes_an_entry_in_its_place_one_by_one_and_all_at_once()
    {
        var test = Test("# ours\n", $"# ours\n{From}\n{To}\n", "Accept this PUR0901 for now: add it to purposes.baseline");
        test.NumberOfIncrementalIterations = 2;
        return test.RunAsync();
    }

    [Fact]
    public Task Entries_with_their_reasons_and_comments_stay()
    {
        var test = Test($"# ours\n\n# the letters\n{To} # until #12\n", $"# ours\n\n# the letters\n{From}\n{To} # until #12\n", title: null, acceptedBefore: 0);
        test.NumberOfIncrementalIterations = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task Without_a_baseline_nothing_is_offered()
    {
        var test = new Verified { TestCode = Code, FixedCode = Code };
        test.ExpectedDiagnostics.AddRange(Findings(accepted: []));
        return test.RunAsync();
    }

    [Fact]
    public Task A_finding_that_stands_in_a_file_of_its_own_kind_is_not_offered_to_be_accepted()
    {
        const string Baseline = "nonsense\n";
        var test = new Verified { TestCode = "", FixedCode = "" };
        test.TestState.AdditionalFiles.Add((Path, "{|PUR0006:nonsense|}\n"));
        test.FixedState.AdditionalFiles.Add((Path, Baseline));
        return test.RunAsync();
    }

    [Fact]
    public void Formatting_a_solution_which_makes_what_can_be_made_in_all_of_it_does_not_make_it() =>
        Assert.Equal([FixAllScope.Document, FixAllScope.Project], new BaselineCodeFix().GetFixAllProvider().GetSupportedFixAllScopes());

    [Fact]
    public void It_knows_every_rule() =>
        Assert.Equal(new PurposeAnalyzer().SupportedDiagnostics.Select(rule => rule.Id), new BaselineCodeFix().FixableDiagnosticIds);

    private static Verified Test(string baseline, string fixedBaseline, string? title, params int[] acceptedBefore)
    {
        var test = new Verified { TestCode = Code, FixedCode = Code, CodeActionTitle = title };
        test.TestState.AdditionalFiles.Add((Path, baseline));
        test.FixedState.AdditionalFiles.Add((Path, fixedBaseline));
        test.ExpectedDiagnostics.AddRange(Findings(acceptedBefore));
        test.FixedState.ExpectedDiagnostics.AddRange(Findings(0, 1));
        return test;
    }

    private static IEnumerable<DiagnosticResult> Findings(params int[] accepted) => new[] { 0, 1 }.Select(place =>
        new DiagnosticResult("PUR0901", DiagnosticSeverity.Warning).WithLocation(place).IgnoringAdditionalLocations().WithIsSuppressed(accepted.Contains(place)));

    private sealed class Verified : CSharpCodeFixVerifier<PurposeAnalyzer, BaselineCodeFix>.Test
    {
        public Verified()
        {
            TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new PurposeAnalyzer(), new BaselineSuppressor()];
    }
}
