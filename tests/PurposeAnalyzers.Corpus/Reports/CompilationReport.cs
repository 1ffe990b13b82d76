using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>How much of the corpus the compiler understood: findings are only as good as the references.</summary>
internal static class CompilationReport
{
    private const int ShownIds = 6;

    public static void Write(TextWriter output, ImmutableArray<CorpusCompilation> projects)
    {
        var compiler = typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3);
        var files = projects.Sum(p => p.Compilation.SyntaxTrees.Length);
        var lines = projects.Sum(p => p.Compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count));
        output.WriteLine($"compiled: {projects.Length} projects, {files:N0} files, {lines:N0} lines (compiler {compiler})");

        var bySource = projects.SelectMany(p => p.Compilation.References).OfType<CompilationReference>().Select(r => r.Display).Distinct().ToList();
        if (bySource.Count > 0)
        {
            output.WriteLine($"referenced by source, for their errors allow no assembly: {string.Join(", ", bySource)}");
        }

        var errors = projects
            .SelectMany(p => p.Compilation.GetDiagnostics())
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .ToList();
        var lost = errors.Select(d => d.Location.GetLineSpan()).Select(span => (span.Path, span.StartLinePosition.Line)).Distinct().Count();
        output.WriteLine($"lines with errors: {lost:N0} ({100.0 * lost / Math.Max(1, lines):F2} %)");
        foreach (var error in errors.GroupBy(d => d.Id).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Take(ShownIds))
        {
            output.WriteLine($"  {error.Key} {error.Count(),6}  e.g. {error.First().GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }
}
