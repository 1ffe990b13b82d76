using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests.Baseline;

/// <summary>Code with findings, and the fingerprints that they get.</summary>
internal static class BaselineSample
{
    public const string Member = """
        using PurposeAnalyzers.Annotations;
        public class Member
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("support")] public string Phone { get; set; } = "";
        }
        """;

    /// <summary>Of a program that has <see cref="Member"/> as well.</summary>
    public static async Task<IReadOnlyList<string>> FingerprintsOfAsync(params string[] sources) =>
        [.. (await FindingsOfAsync(Compile(sources))).Select(FingerprintOf)];

    public static CSharpCompilation Compile(params string[] sources)
    {
        var trees = sources.Select((source, i) => AnalyzerSession.Parse(source, $"/File{i}.cs")).Append(AnalyzerSession.Parse(Member, "/Member.cs")).ToList();
        var hasProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(m => m.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = AnalyzerSession.Compile(trees);
        return hasProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation;
    }

    /// <summary>In the order of their places.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindingsOfAsync(Compilation compilation, string? policy = null) =>
        [.. (await AnalyzerSession.RunAsync(compilation, policy)).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];

    public static string FingerprintOf(Diagnostic finding) => finding.Properties["fingerprint"] ?? throw new InvalidOperationException("no fingerprint: " + finding);
}
