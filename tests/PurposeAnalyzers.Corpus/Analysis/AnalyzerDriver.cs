using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Analysis;

/// <summary>Runs analyzers over compilations as the compiler runs them.</summary>
internal static class AnalyzerDriver
{
    /// <summary>What stands for an analyzer that threw.</summary>
    public const string CrashId = "AD0001";

    public static CompilationWithAnalyzers Attach(CorpusCompilation project, DiagnosticAnalyzer analyzer, bool concurrent) => Attach(project, [analyzer], concurrent);

    public static CompilationWithAnalyzers Attach(CorpusCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers, bool concurrent) => new(
        project.Compilation,
        analyzers,
        new CompilationWithAnalyzersOptions(project.Options, onAnalyzerException: null, concurrentAnalysis: concurrent, logAnalyzerExecutionTime: true));

    /// <summary>The findings (and crashes) in all compilations, sorted.</summary>
    public static async Task<ImmutableArray<Finding>> FindAsync(
        IEnumerable<CorpusCompilation> projects, Func<DiagnosticAnalyzer> createAnalyzer, string root, bool concurrent)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var project in projects)
        {
            var diagnostics = await Attach(project, createAnalyzer(), concurrent).GetAnalyzerDiagnosticsAsync();
            findings.AddRange(diagnostics.Where(d => !d.IsSuppressed).Select(d => new Finding(project.Name, d, root)));
        }

        findings.Sort((x, y) => string.CompareOrdinal(x.SortKey, y.SortKey));
        foreach (var equal in findings.GroupBy(f => f.KeyText))
        {
            foreach (var (occurrence, finding) in equal.Index())
            {
                finding.Occurrence = occurrence;
            }
        }

        return findings.DrainToImmutable();
    }
}
