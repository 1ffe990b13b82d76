using AdditionalFile = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.AdditionalFileAnalyzer, PurposeAnalyzers.Testing.Tests.AdditionalFileFix>;
using ThreeActions = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer, PurposeAnalyzers.Testing.Tests.ThreeActionsFix>;
using TwoRules = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.TwoRulesAnalyzer, PurposeAnalyzers.Testing.Tests.GoodFix>;
using Verify = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer, PurposeAnalyzers.Testing.Tests.GoodFix>;

namespace PurposeAnalyzers.Testing.Tests;

public class CodeFixTests
{
    [Fact]
    public async Task A_good_fix_passes()
    {
        await Verify.VerifyCodeFixAsync("class [|Bad|] { }", "class Good { }");
        await Verify.VerifyCodeFixAsync("class Bad { }", Verify.Diagnostic().WithSpan(1, 7, 1, 10), "class Good { }");
        await Verify.VerifyCodeFixAsync(
            "class Bad { }\nclass Bad2 { }",
            [Verify.Diagnostic().WithLocation(1, 7), Verify.Diagnostic().WithLocation(2, 7)],
            "class Good { }\nclass Good2 { }");
    }

    [Fact]
    public async Task A_different_text_fails_and_shows_the_lines()
    {
        var failure = await Failure.OfAsync(Verify.VerifyCodeFixAsync("// 1\nclass [|Bad|] { }\n// 2", "// 1\nclass Better { }\n// 2"));
        Assert.StartsWith("Fix one by one: TestProject: /0/Test0.cs differs", failure, StringComparison.Ordinal);
        Assert.EndsWith("  // 1\n- class Better { }\n+ class Good { }\n  // 2", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_test_state_is_verified_first()
    {
        Assert.StartsWith("Test state: ", await Failure.OfAsync(Verify.VerifyCodeFixAsync("class Bad { }", "class Good { }")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_code_means_that_no_fix_is_offered()
    {
        await CSharpCodeFixVerifier<GoodAnalyzer, NothingOfferedFix>.VerifyCodeFixAsync("class [|Bad|] { }", "class [|Bad|] { }");
        await CSharpCodeFixVerifier<GoodAnalyzer, NothingOfferedFix>.VerifyCodeFixAsync("class [|Bad|] { }", "class Bad { }");
        Assert.Contains("no fix was expected, but 'Rename to Good' is offered", await Failure.OfAsync(Verify.VerifyCodeFixAsync("class [|Bad|] { }", "class [|Bad|] { }")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_fix_that_is_not_offered_fails()
    {
        var failure = await Failure.OfAsync(CSharpCodeFixVerifier<GoodAnalyzer, NothingOfferedFix>.VerifyCodeFixAsync("class [|Bad|];", "class Good;"));
        Assert.Contains("- class Good;\n+ class Bad;", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_is_called_differently_fails()
    {
        await new Verify.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;", CodeActionTitle = "Rename to Good" }.RunAsync();
        var failure = await Failure.OfAsync(new Verify.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;", CodeActionTitle = "Rename" }.RunAsync());
        Assert.Contains("the action is called\n  Rename to Good\nnot\n  Rename", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(NoChangeFix), "class Good;", "'Rename to Bad' changes nothing")]
    [InlineData(typeof(LoopingFix), "class Bad_;", "after 1 of 1 fixes, 'Rename to Bad__' is still offered")]
    [InlineData(typeof(MalformedFix), "class Two Words;", "its own text does not parse to")]
    [InlineData(typeof(EncodingFix), "class Good;", "changes the encoding of /0/Test0.cs")]
    public async Task A_bad_fix_fails(Type fix, string after, string reason)
    {
        var failure = await Failure.OfAsync(new AnyFix(fix) { TestCode = "class [|Bad|];", FixedCode = after }.RunAsync());
        Assert.StartsWith("Fix one by one: ", failure, StringComparison.Ordinal);
        Assert.Contains(reason, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_whose_result_does_not_compile_fails_unless_expected()
    {
        var failure = await Failure.OfAsync(new AnyFix(typeof(UncompilableFix)) { TestCode = "class Taken; class [|Bad|];", FixedCode = "class Taken; class Taken;" }.RunAsync());
        Assert.StartsWith("Fix one by one: Fixed state: ", failure, StringComparison.Ordinal);
        Assert.Contains("CS0101", failure, StringComparison.Ordinal);
        await new AnyFix(typeof(UncompilableFix)) { TestCode = "class Taken; class [|Bad|];", FixedCode = "class Taken; class {|CS0101:Taken|};" }.RunAsync();
    }

    [Fact]
    public async Task What_no_fix_concerns_stays_expected()
    {
        const string Before = "class {|GOOD2:Worse|}; class {|GOOD1:Bad|};";
        await TwoRules.VerifyCodeFixAsync(Before, "class {|GOOD2:Worse|}; class {|GOOD1:Good|};");
        Assert.Contains("Unexpected", await Failure.OfAsync(TwoRules.VerifyCodeFixAsync(Before, "class Worse; class Good;")), StringComparison.Ordinal);

        var test = new TwoRules.Test
        {
            TestCode = "class {|#0:Worse|}; class {|GOOD1:Bad|};",
            FixedCode = "class Worse; class Good;",
            ExpectedDiagnostics = { TwoRules.Diagnostic("GOOD2").WithLocation(0) },
        };
        await test.RunAsync();
        test.FixedState.ExpectedDiagnostics.Add(TwoRules.Diagnostic("GOOD2").WithSpan(1, 1, 1, 2));
        Assert.Contains("Missing", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "First")]
    [InlineData(1, null, "Second")]
    [InlineData(2, null, "Third")]
    [InlineData(null, "third", "Third")]
    [InlineData(1, "second", "Second")]
    public Task An_action_is_chosen_by_index_or_key(int? index, string? key, string name) =>
        new ThreeActions.Test { TestCode = "class [|Bad|];", FixedCode = $"class {name};", CodeActionIndex = index, CodeActionEquivalenceKey = key }.RunAsync();

    [Fact]
    public async Task Index_and_key_that_disagree_fail()
    {
        var failure = await Failure.OfAsync(new ThreeActions.Test
        {
            TestCode = "class [|Bad|];", FixedCode = "class Second;", CodeActionIndex = 1, CodeActionEquivalenceKey = "third",
        }.RunAsync());
        Assert.Contains("has the equivalence key 'second', not 'third'", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Annotated_nodes_are_simplified_and_formatted() => CSharpCodeFixVerifier<GoodAnalyzer, AnnotatedFix>.VerifyCodeFixAsync(
        "using System;\nclass [|Bad|]\n{\n}\n",
        "using System;\nclass Good : Exception\n{\n}\n");

    [Fact]
    public async Task New_files_and_additional_files_are_compared()
    {
        await Test("noted", "Folder/New.cs", "class New;").RunAsync();
        Assert.Contains("Notes.txt (additional) differs", await Failure.OfAsync(Test("nothing", "Folder/New.cs", "class New;").RunAsync()), StringComparison.Ordinal);
        Assert.Contains("Folder/New.cs differs", await Failure.OfAsync(Test("noted", "Folder/New.cs", "class Old;").RunAsync()), StringComparison.Ordinal);
        Assert.Contains("is missing", await Failure.OfAsync(Test("noted", "Elsewhere/New.cs", "class New;").RunAsync()), StringComparison.Ordinal);

        static CodeFixTest Test(string note, string path, string content) => new AnyFix(typeof(ManyFilesFix))
        {
            TestState = { Sources = { "class [|Bad|];" }, AdditionalFiles = { ("Notes.txt", "nothing") } },
            FixedState = { Sources = { "class Good;", (path, content) }, AdditionalFiles = { ("Notes.txt", note) } },
        };
    }

    [Fact]
    public async Task A_file_that_was_not_expected_fails()
    {
        var failure = await Failure.OfAsync(new AnyFix(typeof(ManyFilesFix))
        {
            TestState = { Sources = { "class [|Bad|];" }, AdditionalFiles = { ("Notes.txt", "nothing") } },
            FixedState = { Sources = { "class Good;" }, AdditionalFiles = { ("Notes.txt", "noted") } },
        }.RunAsync());
        Assert.Contains("Folder/New.cs was not expected", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task An_additional_file_can_be_fixed() => new AdditionalFile.Test
    {
        TestState = { Sources = { "class C;" }, AdditionalFiles = { ("Policy.txt", "[|bad|]\n[|bad|]") } },
        FixedState = { AdditionalFiles = { ("Policy.txt", "good\ngood") } },
    }.RunAsync();

    [Fact]
    public async Task A_fix_for_a_diagnostic_of_the_whole_compilation_fails()
    {
        var test = new CSharpCodeFixVerifier<TaggedEndAnalyzer, GoodFix>.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;" };
        Assert.Contains("editors do not show", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task The_number_of_iterations_is_exact_when_given()
    {
        var test = new Verify.Test { TestCode = "class [|Bad|]; class [|Bad2|];", FixedCode = "class Good; class Good2;", NumberOfIncrementalIterations = 2 };
        await test.RunAsync();
        test.NumberOfIncrementalIterations = 3;
        Assert.Contains("3 fixes were expected, 2 were applied", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
        test.NumberOfIncrementalIterations = 1;
        Assert.Contains("after 1 of 1 fixes", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public Task One_fix_is_enough_on_request() => new Verify.Test
    {
        TestCode = "class [|Bad|]; class [|Bad2|];",
        FixedState = { Sources = { "class Good; class [|Bad2|];" }, MarkupHandling = MarkupMode.Allow },
        CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
    }.RunAsync();

    [Fact]
    public Task A_suppressed_diagnostic_is_not_fixed() =>
        new FixWithSuppressor
        {
            TestCode = "class [|BadOnPurpose|]; class [|Bad|];",
            FixedCode = "class BadOnPurpose; class Good;",
            FixedState = { ExpectedDiagnostics = { Verify.Diagnostic().WithSpan(1, 7, 1, 19).WithIsSuppressed(true) } },
        }.RunAsync();

    private sealed class FixWithSuppressor : Verify.Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new GoodAnalyzer(), new OnPurposeSuppressor()];
    }

    private sealed class AnyFix(Type fix) : Verify.Test
    {
        protected override IEnumerable<Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider> GetCodeFixProviders() =>
            [(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider)Activator.CreateInstance(fix)!];
    }
}
