namespace PurposeAnalyzers.Testing.Tests;

public class RepeatedRunTests
{
    [Fact]
    public async Task Well_behaved_analyzers_pass()
    {
        await new CSharpAnalyzerVerifier<EverywhereAnalyzer>.Test { TestCode = "class [|Bad|];", KeepsToMappedLines = false }.RunAsync();
        await CSharpAnalyzerVerifier<TaggedEndAnalyzer>.VerifyAnalyzerAsync("class [|Bad|];");
        await CSharpAnalyzerVerifier<TaggedLiveAnalyzer>.VerifyAnalyzerAsync("class [|Bad|];");
        await CSharpAnalyzerVerifier<NotConfigurableAnalyzer>.VerifyAnalyzerAsync("{|GOOD1:class|} {|GOOD6:Bad|};");
        await new CSharpAnalyzerVerifier<AdditionalFileAnalyzer>.Test
        {
            TestState = { Sources = { "class [|Bad|];" }, AdditionalFiles = { ("Policy.txt", "[|bad|]") } },
        }.RunAsync();
        await new CSharpAnalyzerVerifier<BlindAnalyzer>.Test
        {
            TestCode = "class [|Bad|];",
            ExpectedDiagnostics = { CSharpAnalyzerVerifier<BlindAnalyzer>.Diagnostic().WithArguments("Bad") },
            TestBehaviors = TestBehaviors.SkipPerTreeCheck,
        }.RunAsync();
    }

    [Fact]
    public Task A_class_in_several_files_that_is_reported_in_each_passes() => new CSharpAnalyzerVerifier<EveryPartAnalyzer>.Test
    {
        TestState =
        {
            Sources = { "partial class {|#0:C|} { void M() { } }", "partial class [|C|] { int P => 1; }" },
            ExpectedDiagnostics = { CSharpAnalyzerVerifier<EveryPartAnalyzer>.Diagnostic().WithLocation(0).WithArguments("C with 2 bodies") },
        },
    }.RunAsync();

    [Fact]
    public async Task A_class_in_several_files_that_is_reported_in_the_first_fails()
    {
        var failure = await FailAsync<FirstPartAnalyzer>(
            TestBehaviors.SkipOrderCheck | TestBehaviors.SkipPerTreeCheck, "partial class [|C|];", "partial class C;");
        Assert.StartsWith("Test state: Per-tree check: ", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestBehaviors.SkipOrderCheck, "Order check")]
    [InlineData(TestBehaviors.SkipPerTreeCheck, "Per-tree check")]
    [InlineData(TestBehaviors.SkipSuppressionCheck, "Suppression check")]
    [InlineData(TestBehaviors.SkipGeneratedCodeCheck, "Generated code check")]
    public async Task A_crash_in_any_repeated_run_fails(TestBehaviors check, string name)
    {
        const TestBehaviors All = TestBehaviors.SkipOrderCheck | TestBehaviors.SkipPerTreeCheck | TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        await new CSharpAnalyzerVerifier<TiredAnalyzer>.Test { TestCode = "class [|Bad|];", TestBehaviors = All }.RunAsync();
        var failure = await Failure.OfAsync(new CSharpAnalyzerVerifier<TiredAnalyzer>.Test { TestCode = "class [|Bad|];", TestBehaviors = All & ~check }.RunAsync());
        Assert.StartsWith($"Test state: {name}: the analyzer crashes.", failure, StringComparison.Ordinal);
        Assert.Contains("tired", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_depends_on_the_order_of_files_fails()
    {
        var failure = await FailAsync<FirstFileAnalyzer>(TestBehaviors.SkipOrderCheck | TestBehaviors.SkipPerTreeCheck, "class [|Bad|];", "class Bad2;");
        Assert.StartsWith("Test state: Per-tree check: ", failure, StringComparison.Ordinal);
        Assert.Contains("Lost:\n  new DiagnosticResult(\"BAD2\"", failure, StringComparison.Ordinal);
        Assert.Contains("New:\n  new DiagnosticResult(\"BAD2\"", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_file_by_file_analysis_cannot_show_it_the_order_of_files_is_checked_on_its_own()
    {
        var atEnd = await FailAsync<FirstFileAtEndAnalyzer>(TestBehaviors.SkipOrderCheck, "class [|Bad|];", "class Bad2;");
        Assert.StartsWith("Test state: Order check: ", atEnd, StringComparison.Ordinal);

        var wholeOnly = new CSharpAnalyzerVerifier<FirstFileAnalyzer>.Test
        {
            TestState = { Sources = { "class [|Bad|];", "class Bad2;" } },
            TestBehaviors = TestBehaviors.SkipPerTreeCheck,
        };
        Assert.StartsWith("Test state: Order check: ", await Failure.OfAsync(wholeOnly.RunAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyzer_that_remembers_the_last_compilation_fails()
    {
        var failure = await Failure.OfAsync(CSharpAnalyzerVerifier<ForgetfulAnalyzer>.VerifyAnalyzerAsync("class [|Bad|];"));
        Assert.StartsWith("Test state: Per-tree check: ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_that_cannot_be_suppressed_fails()
    {
        var failure = await FailAsync<FirstCharacterAnalyzer>(TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck, "[||]class Bad;");
        Assert.StartsWith("Test state: Suppression check: with '#pragma warning disable BAD4'", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_in_generated_code_against_the_declaration_fails()
    {
        var failure = await FailAsync<ShyAnalyzer>(TestBehaviors.SkipGeneratedCodeCheck, "class [|Bad|];");
        Assert.StartsWith("Test state: Generated code check: ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_generated_code_only_mapped_lines_are_expected_unless_a_test_says_otherwise()
    {
        await new CSharpAnalyzerVerifier<EverywhereAnalyzer>.Test { TestCode = "#line 1 \"Page.cshtml\"\nclass [|Bad|];" }.RunAsync();
        var failure = await Failure.OfAsync(CSharpAnalyzerVerifier<EverywhereAnalyzer>.VerifyAnalyzerAsync("class [|Bad|];"));
        Assert.StartsWith("Test state: Generated code check: ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compilation_end_diagnostic_without_the_tag_fails()
    {
        var failure = await FailAsync<UntaggedEndAnalyzer>(TestBehaviors.SkipPerTreeCheck, "class [|Bad|];");
        Assert.StartsWith("Test state: Per-tree check: ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_that_another_file_causes_fails()
    {
        var failure = await FailAsync<OtherFileAnalyzer>(TestBehaviors.SkipPerTreeCheck, "class [|Bad|];", "class Trigger;");
        Assert.StartsWith("Test state: Per-tree check: ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Absence_of_a_reference_is_checked_on_request()
    {
        await Test<GoodAnalyzer>("class Fine;", "xunit.core").RunAsync();
        await Test<DisposableAnalyzer>("class Fine;", "System.Runtime").RunAsync();
        Assert.Contains("must be silent", await Failure.OfAsync(Test<GoodAnalyzer>("class [|Bad|];", "xunit.core").RunAsync()), StringComparison.Ordinal);
        Assert.Contains("not referenced", await Failure.OfAsync(Test<GoodAnalyzer>("class Fine;", "Nowhere").RunAsync()), StringComparison.Ordinal);

        static AnalyzerTest Test<T>(string source, string reference)
            where T : DiagnosticAnalyzer, new() =>
            new CSharpAnalyzerVerifier<T>.Test { TestCode = source, SilentWithoutReference = reference };
    }

    /// <summary>Fails, and passes when the check is skipped.</summary>
    private static async Task<string> FailAsync<T>(TestBehaviors skip, params string[] sources)
        where T : DiagnosticAnalyzer, new()
    {
        await Test(skip).RunAsync();
        return await Failure.OfAsync(Test(TestBehaviors.None).RunAsync());

        CSharpAnalyzerVerifier<T>.Test Test(TestBehaviors behaviors)
        {
            var test = new CSharpAnalyzerVerifier<T>.Test { TestBehaviors = behaviors, KeepsToMappedLines = false };
            foreach (var source in sources)
            {
                test.TestState.Sources.Add(source);
            }

            return test;
        }
    }
}
