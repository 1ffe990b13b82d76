using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>One project, compiled, and what its analyzers are given.</summary>
internal sealed record CorpusCompilation(string Name, CSharpCompilation Compilation, AnalyzerOptions Options);
