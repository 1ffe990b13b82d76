using Related = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.RelatedAnalyzer>;
using Twice = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.TwiceAnalyzer>;
using TwoRules = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.TwoRulesAnalyzer>;
using Verify = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer>;

namespace PurposeAnalyzers.Testing.Tests;

public class MatchingTests
{
    [Fact]
    public async Task Everything_expected_passes()
    {
        await Verify.VerifyAnalyzerAsync("class Fine { }");
        await Verify.VerifyAnalyzerAsync("class [|Bad|] { } class {|GOOD1:Bad2|} { } class $$Bad3 { }");
        await Verify.VerifyAnalyzerAsync("class Bad { }", Verify.Diagnostic().WithSpan(1, 7, 1, 10).WithArguments("Bad"));
        await Verify.VerifyAnalyzerAsync("class Bad { }", Verify.Diagnostic("GOOD1").WithLocation(1, 7).WithMessage("Class 'Bad' is bad"));
        await Verify.VerifyAnalyzerAsync("class {|#0:Bad|} { }", Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning));
    }

    [Fact]
    public async Task A_missing_diagnostic_fails()
    {
        var failure = await Failure.OfAsync(Verify.VerifyAnalyzerAsync("class [|Fine|] { }"));
        Assert.StartsWith("Test state: 1 diagnostics expected, 0 reported.", failure, StringComparison.Ordinal);
        Assert.Contains("Missing:\n  markup GOOD1.WithSpan(1, 7, 1, 11)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_diagnostic_fails_and_is_shown_as_the_code_that_expects_it()
    {
        var failure = await Failure.OfAsync(Verify.VerifyAnalyzerAsync("\nclass Bad { }"));
        Assert.Contains(
            "Unexpected:\n  // class Bad { }\n  new DiagnosticResult(\"GOOD1\", DiagnosticSeverity.Warning).WithSpan(2, 7, 2, 10).WithMessage(\"Class 'Bad' is bad\")",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task The_shown_code_passes() => Verify.VerifyAnalyzerAsync(
        "\nclass Bad { }",
        new DiagnosticResult("GOOD1", DiagnosticSeverity.Warning).WithSpan(2, 7, 2, 10).WithMessage("Class 'Bad' is bad"));

    [Fact]
    public async Task The_same_diagnostic_expected_twice_fails()
    {
        var expected = Verify.Diagnostic().WithSpan(1, 7, 1, 10);
        Assert.Contains("Missing", await Failure.OfAsync(Verify.VerifyAnalyzerAsync("class Bad { }", expected, expected)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class [|Bad |]{ }")]
    [InlineData("class B$$ad { }")]
    [InlineData("class {|GOOD2:Bad|} { }")]
    public async Task A_wrong_span_or_id_fails(string source)
    {
        var failure = await Failure.OfAsync(Verify.VerifyAnalyzerAsync(source));
        Assert.Contains("Missing", failure, StringComparison.Ordinal);
        Assert.Contains("Unexpected", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_without_a_place_is_not_one_with_a_place()
    {
        Assert.Contains("Missing", await Failure.OfAsync(Verify.VerifyAnalyzerAsync("class Bad { }", Verify.Diagnostic())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_arguments_message_severity_or_suppression_fail()
    {
        var right = Verify.Diagnostic().WithSpan(1, 7, 1, 10);
        Assert.Contains("expected message \"Class 'Good' is bad\"", await WrongAsync(right.WithArguments("Good")), StringComparison.Ordinal);
        Assert.Contains("expected message \"Nonsense\"", await WrongAsync(right.WithMessage("Nonsense")), StringComparison.Ordinal);
        Assert.Contains("expected severity Error", await WrongAsync(right.WithSeverity(DiagnosticSeverity.Error)), StringComparison.Ordinal);
        Assert.Contains("is not suppressed", await WrongAsync(right.WithIsSuppressed(true)), StringComparison.Ordinal);

        static Task<string> WrongAsync(DiagnosticResult expected) => Failure.OfAsync(Verify.VerifyAnalyzerAsync("class Bad { }", expected));
    }

    [Fact]
    public async Task Additional_locations_are_counted_and_compared()
    {
        const string Source = "interface I; interface J; class {|#0:Bad|} : {|#1:I|}, {|#2:J|};";
        var at = Related.Diagnostic().WithLocation(0);
        await Related.VerifyAnalyzerAsync(Source, at.WithLocation(1).WithLocation(2));
        await Related.VerifyAnalyzerAsync(Source, at.IgnoringAdditionalLocations());
        await Related.VerifyAnalyzerAsync("interface I; class [|Bad|] : I;");

        foreach (var wrong in new[] { at, at.WithLocation(1), at.WithLocation(2).WithLocation(1), at.WithLocation(1).WithLocation(2).WithLocation(2) })
        {
            Assert.Contains("expected additional locations", await Failure.OfAsync(Related.VerifyAnalyzerAsync(Source, wrong)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_key_serves_several_results()
    {
        await Verify.VerifyAnalyzerAsync(
            "class {|#0:Bad|} : Unknown { }".Replace("Unknown", "{|#1:Unknown|}", StringComparison.Ordinal),
            Verify.Diagnostic().WithLocation(0),
            DiagnosticResult.CompilerError("CS0246").WithLocation(1));
        await TwoRules.VerifyAnalyzerAsync(
            "class {|#0:Bad|}; class {|#1:{|CS0101:Bad|}|};",
            TwoRules.Diagnostic("GOOD1").WithLocation(0),
            TwoRules.Diagnostic("GOOD1").WithLocation(1).WithArguments("Bad"));
    }

    [Fact]
    public async Task The_most_exact_expectation_chooses_first()
    {
        var at = Twice.Diagnostic().WithLocation(0);
        await Twice.VerifyAnalyzerAsync("class {|#0:[|C|]|};", at.WithArguments("1"));
        await Twice.VerifyAnalyzerAsync("class {|#0:C|};", at, at.WithArguments("1"));
        await Twice.VerifyAnalyzerAsync("class {|#0:C|};", at.WithArguments("2"), at.WithArguments("1"));
        Assert.Contains("Different", await Failure.OfAsync(Twice.VerifyAnalyzerAsync("class {|#0:C|};", at.WithArguments("1"), at.WithArguments("1"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_no_source_has_or_that_two_files_have_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Verify.VerifyAnalyzerAsync("class Bad;", Verify.Diagnostic().WithLocation(0)));
        await Assert.ThrowsAsync<ArgumentException>(() => new Verify.Test { TestState = { Sources = { "class {|#0:A|};", "class {|#0:B|};" } } }.RunAsync());
    }

    [Fact]
    public async Task Markup_without_an_id_is_refused_when_there_are_several_rules()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => TwoRules.VerifyAnalyzerAsync("class [|Bad|];"));
        Assert.Throws<ArgumentException>(() => TwoRules.Diagnostic());
        Assert.Throws<ArgumentException>(() => TwoRules.Diagnostic("GOOD3"));
        await new TwoRules.Test { TestCode = "class [|Bad|];", MarkupOptions = MarkupOptions.UseFirstDescriptor }.RunAsync();
    }

    [Fact]
    public Task An_id_with_two_descriptors_is_refused() => Assert.ThrowsAsync<ArgumentException>(() =>
        CSharpAnalyzerVerifier<OneIdTwiceAnalyzer>.VerifyAnalyzerAsync("class {|GOOD1:Bad|};"));

    [Fact]
    public Task A_rule_that_is_disabled_by_default_runs() => TwoRules.VerifyAnalyzerAsync("class {|GOOD2:Worse|}; class {|GOOD1:Bad|};");

    [Fact]
    public Task A_disabled_diagnostic_is_silent() =>
        new TwoRules.Test { TestCode = "class Worse; class {|GOOD1:Bad|};", DisabledDiagnostics = { "GOOD2" } }.RunAsync();

    [Fact]
    public async Task A_compile_error_fails_unless_expected()
    {
        Assert.Contains("CS0246", await Failure.OfAsync(Verify.VerifyAnalyzerAsync("class C : Unknown;")), StringComparison.Ordinal);
        await Verify.VerifyAnalyzerAsync("class C : {|CS0246:Unknown|};");
        await new Verify.Test { TestCode = "class C : Unknown;", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
    }

    [Fact]
    public async Task Compiler_warnings_matter_when_asked_for()
    {
        const string Source = "class C { void M() { int unused; } }";
        await Verify.VerifyAnalyzerAsync(Source);
        Assert.Contains("CS0168", await Failure.OfAsync(new Verify.Test { TestCode = Source, CompilerDiagnostics = CompilerDiagnostics.Warnings }.RunAsync()), StringComparison.Ordinal);
        await new Verify.Test
        {
            TestCode = Source,
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            ExpectedDiagnostics = { DiagnosticResult.CompilerWarning("CS0168").WithSpan(1, 26, 1, 32) },
        }.RunAsync();
    }

    [Fact]
    public async Task An_analyzer_that_crashes_fails()
    {
        var failure = await Failure.OfAsync(CSharpAnalyzerVerifier<CrashingAnalyzer>.VerifyAnalyzerAsync("class C;"));
        Assert.Contains("AD0001", failure, StringComparison.Ordinal);
        Assert.Contains("crash on purpose", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suppressor_s_work_is_a_result_and_a_pragma_s_is_not()
    {
        await Verify.VerifyAnalyzerAsync("#pragma warning disable GOOD1\nclass Bad;");
        await new WithSuppressor { TestCode = "class {|GOOD1:BadOnPurpose|};" }.RunAsync();
        var expected = Verify.Diagnostic().WithSpan(1, 7, 1, 19);
        await new WithSuppressor { TestCode = "class BadOnPurpose;", ExpectedDiagnostics = { expected.WithIsSuppressed(true) } }.RunAsync();
        Assert.Contains("is suppressed", await Failure.OfAsync(new WithSuppressor { TestCode = "class BadOnPurpose;", ExpectedDiagnostics = { expected } }.RunAsync()), StringComparison.Ordinal);
    }

    private sealed class WithSuppressor : Verify.Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new GoodAnalyzer(), new OnPurposeSuppressor()];
    }
}
