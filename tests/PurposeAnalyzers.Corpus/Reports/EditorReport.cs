using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Measurement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>
/// What someone who types waits for: one method of one file is edited again and again; after each edit there is a new
/// compilation, and the findings of that file alone are asked for.
/// </summary>
internal static class EditorReport
{
    private const int WarmUp = 10;

    /// <summary>What an edit may cost, in milliseconds.</summary>
    private const double Goal = 30;

    /// <param name="file">The end of a path in the corpus.</param>
    /// <returns>False when the corpus has no such file with a method.</returns>
    public static async Task<bool> WriteAsync(TextWriter output, CorpusCompiler compiler, Scenario scenario, Func<DiagnosticAnalyzer> createAnalyzer, string file, int edits)
    {
        var projects = compiler.Compile(scenario, documentation: DocumentationMode.Parse);
        var project = projects.FirstOrDefault(p => TreeOf(p, file) is not null);
        if (project is null || LongestMethod(TreeOf(project, file)!) is not { Body: { } body } method)
        {
            output.WriteLine($"editor: the corpus has no file '{file}' with a method");
            return false;
        }

        output.WriteLine($"editor: {edits} edits in {method.Identifier.Text} of {Path.GetFileName(file)} ({project.Name}, {project.Compilation.SyntaxTrees.Length} files)");
        output.WriteLine($"  {"milliseconds an edit",-44} {"median",8} {"95 %",8}");
        await RowAsync("compiler alone", null);
        await RowAsync("with an empty operation-block analyzer", () => new BaselineAnalyzer(asksForOperations: true));
        await RowAsync("with ours", createAnalyzer);
        return true;

        async Task RowAsync(string name, Func<DiagnosticAnalyzer>? create)
        {
            var times = await EditAsync(project, TreeOf(project, file)!, body.OpenBraceToken.Span.End, edits + WarmUp, create);
            output.WriteLine($"  {name,-44} {times.Skip(WarmUp).Median(),8:F1} {times.Skip(WarmUp).Percentile(95),8:F1}");
        }
    }

    /// <summary>The same in many files of the project that has most with a method, evenly spread: what an edit costs wherever one works.</summary>
    /// <param name="count">How many files.</param>
    /// <returns>False when the corpus has no file with a method.</returns>
    public static async Task<bool> WriteAsync(TextWriter output, CorpusCompiler compiler, Scenario scenario, Func<DiagnosticAnalyzer> createAnalyzer, int count, int edits)
    {
        var (project, methods) = compiler.Compile(scenario, documentation: DocumentationMode.Parse)
            .Select(p => (p, p.Compilation.SyntaxTrees.OrderBy(t => t.FilePath, StringComparer.Ordinal).Select(LongestMethod).OfType<MethodDeclarationSyntax>().ToList()))
            .MaxBy(p => p.Item2.Count);
        if (methods is not { Count: > 0 })
        {
            output.WriteLine("editor: the corpus has no file with a method");
            return false;
        }

        var chosen = Enumerable.Range(0, Math.Min(count, methods.Count)).Select(i => methods[(int)((long)i * methods.Count / Math.Min(count, methods.Count))]);

        var costs = new List<(double Cost, string File)>();
        foreach (var method in chosen)
        {
            var empty = await MedianAsync(method, () => new BaselineAnalyzer(asksForOperations: true));
            costs.Add((await MedianAsync(method, createAnalyzer) - empty, Path.GetFileName(method.SyntaxTree.FilePath)));
        }

        var most = costs.Max();
        output.WriteLine($"editor: {edits} edits in the longest method of each of {costs.Count} files ({project.Name}, {project.Compilation.SyntaxTrees.Length} files)");
        output.WriteLine($"  milliseconds an edit over an empty operation-block analyzer: median {costs.Select(c => c.Cost).Median():F1}, 90 % {costs.Select(c => c.Cost).Percentile(90):F1}, most {most.Cost:F1} ({most.File})");
        output.WriteLine($"  within {Goal} ms: {costs.Count(c => c.Cost <= Goal)} of {costs.Count} files");
        return true;

        async Task<double> MedianAsync(MethodDeclarationSyntax method, Func<DiagnosticAnalyzer> create) =>
            (await EditAsync(project, method.SyntaxTree, method.Body!.OpenBraceToken.Span.End, edits + WarmUp, create)).Skip(WarmUp).Median();
    }

    private static async Task<List<double>> EditAsync(
        CorpusCompilation project, SyntaxTree original, int position, int edits, Func<DiagnosticAnalyzer>? create)
    {
        var times = new List<double>(edits);
        var compilation = project.Compilation;
        var tree = original;
        var text = await original.GetTextAsync();
        for (var i = 0; i < edits; i++)
        {
            // A comment and a statement in turn.
            var insertion = i % 2 == 0 ? $" /* edit {i} */ " : $" _ = {i}; ";
            var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(position, 0), insertion)));
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            tree = edited;

            var start = Stopwatch.GetTimestamp();
            var model = compilation.GetSemanticModel(tree);
            if (create is null)
            {
                model.GetDiagnostics();
            }
            else
            {
                var driver = AnalyzerDriver.Attach(project with { Compilation = compilation }, create(), concurrent: true);
                await driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static SyntaxTree? TreeOf(CorpusCompilation project, string file) =>
        project.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath.EndsWith("/" + file, StringComparison.Ordinal));

    private static MethodDeclarationSyntax? LongestMethod(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(m => m.Body is not null).MaxBy(m => m.Span.Length);
}
