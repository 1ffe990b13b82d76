using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

public sealed class InvalidSettingTests
{
    [Theory]
    [InlineData("purpose_console_is_log = maybe", "'maybe' is not a value of 'purpose_console_is_log', which is one of 'true', 'false'; 'true' applies")]
    [InlineData("purpose_console_is_log =", "'' is not a value of 'purpose_console_is_log', which is one of 'true', 'false'; 'true' applies")]
    [InlineData("purpose_report_test_projects = 1", "'1' is not a value of 'purpose_report_test_projects', which is one of 'true', 'false'; 'false' applies")]
    [InlineData("purpose_console_log = true", "'purpose_console_log' is not a setting; did you mean 'purpose_console_is_log'?")]
    [InlineData("purpose_enforcement = strict", "'purpose_enforcement' is not a setting; did you mean 'PurposeEnforcement'?")]
    [InlineData("purpose_zzz = 1", "'purpose_zzz' is not a setting")]
    public Task A_setting_that_does_nothing_is_reported(string setting, string message) => VerifyAsync(".globalconfig", "is_global = true\n" + setting, message);

    [Theory]
    [InlineData("purpose_console_is_log = false")]
    [InlineData("Purpose_Console_Is_Log = TRUE")]
    [InlineData("purpose_report_test_projects = false\npurposely_named = by others\ndotnet_diagnostic.PUR0901.severity = error")]
    public Task A_setting_that_is_right_or_not_ours_is_silent(string settings) => VerifyAsync(".globalconfig", "is_global = true\n" + settings);

    [Fact]
    public Task A_setting_for_some_files_only_is_reported_once() => VerifyAsync(
        ".editorconfig",
        "root = true\n[*.cs]\npurpose_console_is_log = false",
        "'purpose_console_is_log' holds for whole projects and has no effect in a section for some files: write it into a .globalconfig file");

    [Fact]
    public Task A_setting_that_may_be_for_some_files_only_is_silent() =>
        VerifyAsync(".editorconfig", "root = true\n[*.cs]\npurpose_suggest_names = LoyaltyNumber, -DisplayName");

    [Fact]
    public Task A_project_that_is_silent_still_says_what_is_wrong_with_that_and_it_is_reported() => VerifyAsync(
        ".globalconfig",
        "is_global = true\nbuild_property.IsTestProject = true\npurpose_report_test_projects = yes",
        "'yes' is not a value of 'purpose_report_test_projects', which is one of 'true', 'false'; 'false' applies");

    private static Task VerifyAsync(string file, string settings, params string[] messages)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = """class First { [PurposeAnalyzers.Annotations.PermittedPurposes("support")] string name = ""; }""",
            TestBehaviors = TestBehaviors.SkipPerTreeCheck | TestBehaviors.SkipSuppressionCheck,
        };
        test.TestState.Sources.Add("class Second { }");
        test.TestState.AnalyzerConfigFiles.Add(("/0/" + file, settings));
        test.ExpectedDiagnostics.AddRange(messages.Select(message => new DiagnosticResult("PUR0007", DiagnosticSeverity.Warning).WithMessage(message)));
        return test.RunAsync();
    }
}
