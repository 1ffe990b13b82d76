using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Limits;

/// <summary>A baseline names findings by member and datum, for all projects of a solution.</summary>
public sealed class BaselineLimitTests : LimitTests
{
    private const string Entry = "PUR0901|M:Campaign.To(Member)|P:Member.Email|0";

    [Fact]
    public Task An_entry_accepts_the_same_finding_of_a_member_of_that_name_in_every_project() =>
        AcceptedAsync("""[Purpose("marketing")] class Campaign { string To(Member m) => "written for another project" + m.{|#0:Email|}; }""");

    [Fact]
    public Task A_new_finding_that_takes_the_place_of_a_repaired_one_is_accepted() =>
        AcceptedAsync("""[Purpose("marketing")] class Campaign { string To(Member m) { var repaired = ""; return repaired + m.{|#0:Email|}.Trim(); } }""");

    [Fact]
    public Task An_entry_of_a_member_that_is_compiled_twice_is_reported_where_it_has_no_finding()
    {
        var test = TestOf("""
            [Purpose("marketing")]
            class Campaign
            {
            #if LEGACY
                string To(Member m) => m.Email;
            #else
                string To(Member m) => "";
            #endif
            }
            """);
        test.TestState.AdditionalFiles.Add(("/0/purposes.baseline", "{|PUR0006:" + Entry + "|}"));
        return test.RunAsync();
    }

    private static Task AcceptedAsync(string source)
    {
        var test = new WithBaseline { TestCode = source, TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck };
        test.TestState.Sources.Add(("/0/Shared.cs", SharedCode));
        test.TestState.AdditionalFiles.Add(("/0/purposes.baseline", Entry));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PUR0901", DiagnosticSeverity.Warning).WithLocation(0).IgnoringAdditionalLocations().WithIsSuppressed(true));
        return test.RunAsync();
    }

    private sealed class WithBaseline : CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new PurposeAnalyzer(), new BaselineSuppressor()];
    }
}
