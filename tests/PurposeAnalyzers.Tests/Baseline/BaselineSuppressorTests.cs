using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Baseline;

public sealed class BaselineSuppressorTests
{
    private const string Campaign = """
        using PurposeAnalyzers.Annotations;
        [Purpose("marketing")] class Campaign { string To(Member m) => m.{|#0:Email|} + m.{|#1:Email|}; }
        """;

    [Fact]
    public Task An_accepted_finding_is_suppressed_and_its_like_is_not() =>
        VerifyAsync("PUR0901|M:Campaign.To(Member)|P:Member.Email|1 # until the relaunch", suppressed: 1);

    [Fact]
    public Task A_malformed_line_accepts_nothing_and_the_others_count() =>
        VerifyAsync("{|PUR0006:PUR0901 M:Campaign.To(Member) P:Member.Email 0|}\nPUR0901|M:Campaign.To(Member)|P:Member.Email|1", suppressed: 1);

    [Fact]
    public Task A_file_of_another_name_accepts_nothing() =>
        VerifyAsync("PUR0901|M:Campaign.To(Member)|P:Member.Email|1", suppressed: null, "/0/findings.txt");

    [Theory]
    [InlineData(ReportDiagnostic.Info)]
    [InlineData(ReportDiagnostic.Error)]
    public async Task It_is_suppressed_whatever_severity_the_rule_is_set_to(ReportDiagnostic severity)
    {
        var test = Test("PUR0901|M:Campaign.To(Member)|P:Member.Email|0\nPUR0901|M:Campaign.To(Member)|P:Member.Email|1", "/0/purposes.baseline");
        var found = severity == ReportDiagnostic.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id, solution.GetProject(id)!.CompilationOptions!.WithSpecificDiagnosticOptions([new("PUR0901", severity)])));
        test.ExpectedDiagnostics.AddRange(new[] { 0, 1 }.Select(place => Finding(place).WithSeverity(found).WithIsSuppressed(true)));
        await test.RunAsync();
    }

    [Fact]
    public void Every_rule_of_the_catalogue_can_be_accepted_but_those_about_files() =>
        Assert.Equal(
            new PurposeAnalyzer().SupportedDiagnostics.Select(rule => rule.Id),
            new BaselineSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId));

    [Theory]
    [InlineData("en", "Accepted in the baseline")]
    [InlineData("ja", "ベースラインで受け入れ済み")]
    public void The_justification_speaks_the_language_of_its_reader(string language, string justification) =>
        Assert.Equal(justification, new BaselineSuppressor().SupportedSuppressions[0].Justification.ToString(CultureInfo.GetCultureInfo(language)));

    private static Task VerifyAsync(string baseline, int? suppressed, string path = "/0/purposes.baseline")
    {
        var test = Test(baseline, path);
        test.ExpectedDiagnostics.AddRange(new[] { 0, 1 }.Select(place => Finding(place).WithIsSuppressed(place == suppressed)));
        return test.RunAsync();
    }

    private static DiagnosticResult Finding(int place) =>
        new DiagnosticResult("PUR0901", DiagnosticSeverity.Warning).WithLocation(place).IgnoringAdditionalLocations();

    private static SuppressedTest Test(string baseline, string path)
    {
        var test = new SuppressedTest { TestCode = Campaign };
        test.TestState.Sources.Add(("/0/Member.cs", BaselineSample.Member));
        test.TestState.AdditionalFiles.Add((path, baseline));
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        return test;
    }

    private sealed class SuppressedTest : CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new PurposeAnalyzer(), new BaselineSuppressor()];
    }
}
