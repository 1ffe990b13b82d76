using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>
/// Code that serves support, where <c>Member.Email</c> and <c>Member.Name</c> may be read, and marketing code that must not get the e-mail
/// address: what a test passes to <c>Campaign</c> shows what the analysis knows about it.
/// </summary>
internal static class FlowSample
{
    private const string Campaign = """
        [assembly: Purpose("support")]

        [Purpose("marketing")]
        public static class Campaign
        {
            public static void Send(object? value) { }
            public static void SendBoth(object? first, object? second) { }
            public static void Run(Action action) { }
            public static void Ask(Func<string?> question) { }
        }
        """;

    public static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string source, params string[] more) =>
        MemberSample.Test(source, [Campaign, .. more]);

    public static Task VerifyAsync(string source, params string[] more) => Test(source, more).RunAsync();

    /// <param name="source">The code.</param>
    /// <param name="sections">What stands in the policy besides its purposes.</param>
    public static Task VerifyWithPolicyAsync(string source, string sections)
    {
        var test = Test(source);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(sections)));
        return test.RunAsync();
    }

    /// <summary>Verifies the sample and returns its only finding of the rule.</summary>
    public static Task<Diagnostic> SingleAsync(string id, string source, params string[] more) => SingleAsync(id, Test(source, more));

    /// <inheritdoc cref="SingleAsync(string, string, string[])"/>
    public static async Task<Diagnostic> SingleAsync(string id, CSharpAnalyzerVerifier<PurposeAnalyzer>.Test test)
    {
        var reported = ImmutableArray<Diagnostic>.Empty;
        test.SolutionTransforms.Add((solution, project) =>
        {
            var sample = solution.GetProject(project)!;
            reported = sample.GetCompilationAsync().Result!
                .WithAnalyzers([new PurposeAnalyzer()], sample.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync().Result;
            return solution;
        });
        await test.RunAsync();
        return Assert.Single(reported, d => d.Id == id);
    }

    public static string Message(this Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    public static string JapaneseMessage(this Diagnostic finding) => finding.GetMessage(CultureInfo.GetCultureInfo("ja"));

    /// <summary>The lines that the finding points to are, first, that of the tag and, in this order and with others between them, those of the steps.</summary>
    public static void AssertWay(this Diagnostic finding, string tag, params string[] steps)
    {
        var lines = finding.AdditionalLocations.Select(LineOf).ToList();
        var shown = string.Join("\n", lines);
        Assert.True(lines.Count > 0 && lines[0].Contains(tag, StringComparison.Ordinal), $"The tag is not the first related location:\n{shown}");
        var at = 1;
        Assert.All(steps, step =>
        {
            at = lines.FindIndex(Math.Min(at, lines.Count), line => line.Contains(step, StringComparison.Ordinal)) + 1;
            Assert.True(at > 0, $"'{step}' is not in its place among the related locations:\n{shown}");
        });
    }

    private static string LineOf(Location location) => location.SourceTree is { } tree
        ? tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString()
        : location.GetLineSpan().Path;
}
