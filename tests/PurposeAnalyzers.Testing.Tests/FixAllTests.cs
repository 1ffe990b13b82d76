using BadAll = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer, PurposeAnalyzers.Testing.Tests.BadFixAllFix>;
using LazyAll = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer, PurposeAnalyzers.Testing.Tests.LazyFixAllFix>;
using Verify = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer, PurposeAnalyzers.Testing.Tests.GoodFix>;

namespace PurposeAnalyzers.Testing.Tests;

public class FixAllTests
{
    [Fact]
    public async Task Fix_all_over_documents_and_projects_passes()
    {
        var test = new Verify.Test
        {
            TestState = { Sources = { "class [|Bad|]; class [|Bad2|];", "class [|Bad3|];" } },
            FixedState = { Sources = { "class Good; class Good2;", "class Good3;" } },
        };
        test.TestState.AdditionalProjects["Lib"].Sources.Add("class [|BadInLib|];");
        test.FixedState.AdditionalProjects["Lib"].Sources.Add("class GoodInLib;");
        await test.RunAsync();
    }

    [Theory]
    [InlineData(CodeFixTestBehaviors.None, "document")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck, "project")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck, "solution")]
    public async Task A_different_result_in_any_scope_fails(CodeFixTestBehaviors behaviors, string scope)
    {
        var failure = await Failure.OfAsync(new BadAll.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;", CodeFixTestBehaviors = behaviors }.RunAsync());
        Assert.StartsWith($"Fix all in {scope}: ", failure, StringComparison.Ordinal);
        Assert.Contains("+ class All;", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_different_result_can_be_expected() =>
        new BadAll.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;", BatchFixedCode = "class All;" }.RunAsync();

    [Fact]
    public Task Fix_all_can_be_skipped() =>
        new BadAll.Test { TestCode = "class [|Bad|];", FixedCode = "class Good;", CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck }.RunAsync();

    [Fact]
    public async Task Fix_all_that_must_run_twice_fails_unless_expected()
    {
        var test = new LazyAll.Test { TestCode = "class [|Bad|]; class [|Bad2|];", FixedCode = "class Good; class Good2;" };
        Assert.StartsWith("Fix all in document: after 1 of 1 fixes", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
        test.NumberOfFixAllIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public async Task Fix_all_that_offers_nothing_fails()
    {
        var failure = await Failure.OfAsync(CSharpCodeFixVerifier<GoodAnalyzer, EmptyFixAllFix>.VerifyCodeFixAsync("class [|Bad|];", "class Good;"));
        Assert.Contains("the fix-all provider offers nothing", failure, StringComparison.Ordinal);
    }
}
