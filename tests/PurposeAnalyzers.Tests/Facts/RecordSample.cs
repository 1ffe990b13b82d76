using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Tests.Policy;
using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests.Facts;

/// <summary>What the builds of samples tell reports.</summary>
internal static class RecordSample
{
    public const string Declarations = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;

        public class Member
        {
            [PermittedPurposes("support", ConsentRequired = ["news"], Recipients = ["mailer"])] public string Email { get; set; } = "";
            [PermittedPurposes("support", "billing")] public string Name { get; set; } = "";
            [ConsentCheck("news")] public bool AcceptsNews { get; set; }
        }
        """;

    /// <summary>The declarations and the code, in files of their own.</summary>
    public static Compilation Compile(params IEnumerable<string> sources) =>
        AnalyzerSession.Compile([AnalyzerSession.Parse(Declarations, "/0/Member.cs"), .. sources.Select((source, i) => AnalyzerSession.Parse(source, $"/0/Test{i}.cs"))]);

    public static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, string? policy = null, string report = "true", params (string Name, string Value)[] properties)
    {
        var options = new PolicyTestOptions { Properties = { ["PurposeReport"] = report, ["PurposeCheckDate"] = "2026-11-22" } };
        foreach (var (name, value) in properties)
        {
            options.Properties[name] = value;
        }

        return AnalyzerSession.RunAsync(compilation, new AnalyzerOptions(AnalyzerSession.AdditionalFiles(policy), options));
    }

    /// <summary>The records of one kind that the code leads to, each as its values in order: <c>allowed=true, code=M:Desk.To(Member), …</c></summary>
    public static async Task<string[]> OfKindAsync(string kind, string source, string? policy = null) =>
        OfKind(kind, await RunAsync(Compile(source), policy));

    public static string[] OfKind(string kind, IEnumerable<Diagnostic> reported) =>
        [.. reported.Where(d => d.Id == "PUR0001" && d.Properties["fact"] == kind).Select(Text).Order(StringComparer.Ordinal)];

    public static string Message(Diagnostic record) => record.GetMessage(CultureInfo.InvariantCulture);

    private static string Text(Diagnostic record) =>
        string.Join(", ", record.Properties.Where(p => p.Key != "fact").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));
}
