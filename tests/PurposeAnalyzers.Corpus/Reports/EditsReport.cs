using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>Whether the findings after an edit are those that somebody gets who opens the edited code anew: what was found out before the edit and kept must still hold.</summary>
internal static class EditsReport
{
    /// <summary>How many edits are made one after another before all findings are compared: in between, only the edited file is asked about, as in an editor.</summary>
    private const int Between = 8;

    /// <param name="findings">What there is before any edit: most edits are made where it could change.</param>
    /// <returns>Whether all comparisons agree in findings, messages, related locations and properties.</returns>
    public static async Task<bool> WriteAsync(
        TextWriter output, CorpusCompiler compiler, Scenario scenario, Func<DiagnosticAnalyzer> createAnalyzer, string root, ImmutableArray<Finding> findings, int comparisons)
    {
        var project = compiler.Compile(scenario, documentation: DocumentationMode.Parse).MaxBy(p => p.Compilation.SyntaxTrees.Length)!;
        output.WriteLine($"edits: {comparisons} comparisons of {project.Name}, {Between} random edits before each");
        var edit = new RandomEdit(seed: 1, findings.SelectMany(f => f.Files).ToHashSet());
        var compilation = project.Compilation;
        var same = true;
        for (var i = 0; i < comparisons; i++)
        {
            for (var between = 0; between < Between; between++)
            {
                (compilation, var file) = edit.Apply(compilation);
                await AnalyzerDriver.Attach(project with { Compilation = compilation }, createAnalyzer(), concurrent: true)
                    .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None);
            }

            var edited = await AnalyzerDriver.FindAsync([project with { Compilation = compilation }], createAnalyzer, root, concurrent: false);
            var fresh = await AnalyzerDriver.FindAsync([project with { Compilation = ParsedAnew(compilation) }], createAnalyzer, root, concurrent: false);
            var differences = StabilityReport.Differences(fresh, edited);
            output.WriteLine($"  {i + 1}: {fresh.Length} findings, {(differences.Count == 0 ? "identical" : "DIFFERENT")}");
            differences.ForEach(output.WriteLine);
            same &= differences.Count == 0;
        }

        return same;
    }

    private static CSharpCompilation ParsedAnew(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));
}
