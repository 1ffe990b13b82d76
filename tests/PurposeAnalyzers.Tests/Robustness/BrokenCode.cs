using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Files that tests damage, each with the compilation that it belongs to.</summary>
internal sealed record BrokenCode(Compilation Compilation, SyntaxTree File, string? Policy)
{
    private static readonly Lazy<ImmutableArray<BrokenCode>> LazyGolden = new(Golden);
    private static readonly Lazy<ImmutableArray<BrokenCode>> LazySamples = new(Samples);

    public static ImmutableArray<BrokenCode> GoldenFiles => LazyGolden.Value;

    public static ImmutableArray<BrokenCode> PolicyViolations => LazySamples.Value;

    public IEnumerable<TextSpan> Tokens => File.GetRoot().DescendantTokens().Select(t => t.Span).Where(s => !s.IsEmpty);

    /// <summary>The compilation, in which other files may be damaged already, without a part of this file.</summary>
    public Compilation Without(TextSpan span, Compilation compilation)
    {
        var text = File.GetText().WithChanges(new TextChange(span, ""));
        return compilation.ReplaceSyntaxTree(File, CSharpSyntaxTree.ParseText(text, AnalyzerSession.ParseOptions, File.FilePath));
    }

    private static ImmutableArray<BrokenCode> Golden()
    {
        var trees = GoldenFile.Readable
            .Select(name => AnalyzerSession.Parse(Unmarked(GoldenFile.Read(name)), "/" + name))
            .ToImmutableArray();
        return [.. trees.Select(tree => new BrokenCode(AnalyzerSession.Compile(trees), tree, Policy: null))];
    }

    private static ImmutableArray<BrokenCode> Samples()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "PolicyViolations");
        var policy = System.IO.File.ReadAllText(Path.Combine(folder, "PrivacyPolicy.xml"));
        var trees = Directory.GetFiles(folder, "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => AnalyzerSession.Parse(System.IO.File.ReadAllText(path), "/" + Path.GetFileName(path)))
            .ToImmutableArray();
        const string usings = """
            global using System;
            global using System.Collections.Generic;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading.Tasks;
            global using PurposeAnalyzers.Annotations;
            """;
        var compilation = AnalyzerSession.WithConstants(
            AnalyzerSession.Compile(trees.Add(AnalyzerSession.Parse(usings, "/Usings.cs"))), policy, "PolicyViolations");
        return [.. trees.Select(tree => new BrokenCode(compilation, tree, policy))];
    }

    private static string Unmarked(string source) => Regex.Replace(source, @"\{\|\w+:|\|\}", "");
}
