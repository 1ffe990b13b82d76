using System.Text.RegularExpressions;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>
/// An example in the documentation that the compiler must confirm. <c>violates</c> blocks have at least one finding, <c>complies</c> blocks
/// none; they are code, a policy file (<c>xml</c>), a <c>baseline</c>, or settings (<c>editorconfig</c>). <c>csharp reports</c> blocks show what a build with <c>PurposeReport=true</c> tells of them; <c>csharp given</c> is code, <c>xml policy</c> the policy file, and <c>xml earlier</c> an earlier version of it, that all later examples of the page build on. A comment
/// <c>PUR0901</c> or <c>PUR0901: message</c> expects that finding in the line that it ends or, alone in its line, in the code above it.
/// </summary>
internal sealed partial record DocumentedExample(string Page, Fence Fence, string Given, string? Policy, ImmutableArray<string> Earlier)
{
    /// <summary>What day it is in the examples.</summary>
    private const string Today = "2026-12-01";

    private const string CodePath = "/0/Test0.cs";
    private const string PolicyPath = "/0/PrivacyPolicy.xml";
    private const string BaselinePath = "/0/purposes.baseline";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;
        """;

    public bool Violates => Fence.Info.EndsWith(" violates", StringComparison.Ordinal) || IsReport;

    public bool IsReport => Fence.Info.EndsWith(" reports", StringComparison.Ordinal);

    private string Language => Fence.Info.Split(' ')[0];

    private bool IsPolicy => Language == "xml";

    /// <summary>Where the findings of the example are; null for settings, which have no place.</summary>
    private string? PathOfFindings => Language switch
    {
        "xml" => PolicyPath,
        "baseline" => BaselinePath,
        "editorconfig" => null,
        _ => CodePath,
    };

    public IReadOnlyList<ExpectedFinding> Findings => field ??= [.. ExpectedFinding.In(Fence.Text)];

    public static IEnumerable<DocumentedExample> On(MarkdownPage page)
    {
        var given = "";
        string? policy = null;
        var earlier = ImmutableArray<string>.Empty;
        foreach (var fence in page.Fences)
        {
            switch (fence.Info)
            {
                case "csharp given":
                    given += fence.Text + "\n";
                    yield return new(page.Path, fence, "", policy, earlier);
                    break;
                case "xml policy":
                    policy = fence.Text;
                    break;
                case "xml earlier":
                    earlier = earlier.Add(fence.Text);
                    break;
                case "csharp violates" or "csharp complies" or "csharp reports" or "baseline violates" or "baseline complies" or "editorconfig violates" or "editorconfig complies":
                    yield return new(page.Path, fence, given, policy, earlier);
                    break;
                case "xml violates" or "xml complies":
                    yield return new(page.Path, fence, given, null, earlier);
                    break;
            }
        }
    }

    public Task VerifyAsync()
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test();
        test.TestState.MarkupHandling = MarkupMode.None;
        test.DisabledDiagnostics.RemoveAll(id => Page.Contains(id, StringComparison.Ordinal));
        test.TestState.Sources.Add((CodePath, Language == "csharp" ? Fence.Text : ""));
        test.TestState.Sources.Add(("/0/Given.cs", Given));
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.TestState.SourceGenerators.Add(typeof(PurposeAnalyzers.Policy.PolicyConstantsGenerator));
        if ((IsPolicy ? Fence.Text : Policy) is { } policy)
        {
            test.TestState.AdditionalFiles.Add((PolicyPath, policy));
            test.TestState.AdditionalFiles.AddRange(Earlier.Select((text, i) => ($"/0/PrivacyPolicy.{i}.xml", text)));
            test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = Today;
        }

        if (Language == "baseline")
        {
            test.TestState.AdditionalFiles.Add((BaselinePath, Fence.Text));
        }

        if (Language == "editorconfig")
        {
            test.TestState.AnalyzerConfigFiles.Add(("/0/.globalconfig", Fence.Text));
            test.TestBehaviors |= TestBehaviors.SkipPerTreeCheck;
        }

        if (IsReport)
        {
            test.TestState.GlobalOptions["build_property.PurposeReport"] = "true";
            test.ExpectedDiagnostics.Add(new DiagnosticResult("PUR0001", DiagnosticSeverity.Info).WithLine(CodePath, 1).WithMessage("The project 'TestProject' was checked"));
        }

        test.ExpectedDiagnostics.AddRange(Findings.Select(f => f.At(PathOfFindings)));
        return test.RunAsync();
    }

    public override string ToString() => $"{Page}:{Fence.Line}";
}

/// <summary>A finding that an example announces in a comment.</summary>
internal sealed partial record ExpectedFinding(string Id, string Message, int Line)
{
    public static IEnumerable<ExpectedFinding> In(string text)
    {
        var lines = text.Split('\n');
        for (var (i, code) = (0, 0); i < lines.Length; i++)
        {
            var comment = Comment().Match(lines[i]);
            if (comment.Index > 0 || !comment.Success)
            {
                code = i + 1;
            }

            if (comment.Success)
            {
                yield return new(comment.Groups["id"].Value, comment.Groups["message"].Value.Trim(), code);
            }
        }
    }

    public DiagnosticResult At(string? path)
    {
        var rule = RuleCatalogue.Find(Id);
        var anywhere = new DiagnosticResult(rule.Id, rule.DefaultSeverity).IgnoringAdditionalLocations();
        var finding = path is null ? anywhere : anywhere.WithLine(path, Line);
        return Message.Length == 0 ? finding : finding.WithMessage(Message);
    }

    [GeneratedRegex(@"^\s*(//|#) (?<id>PUR\d{4})(:(?<message>.*))?$|^\s*<!-- (?<id>PUR\d{4})(:(?<message>.*))? -->$|(//|#) (?<id>PUR\d{4})(:(?<message>.*))?$|<!-- (?<id>PUR\d{4})(:(?<message>.*))? -->$", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
