namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A place in a source or policy file.</summary>
/// <param name="File">Relative to the source root, with forward slashes; absolute where the file lies outside of it.</param>
/// <param name="Line">From 1; 0 when the log names only the file.</param>
/// <param name="Column">From 1; 0 when the log names only the line.</param>
/// <param name="Excerpt">The lines around the place; empty when the file cannot be read below the source root.</param>
public sealed record Place(string File, int Line, int Column, ImmutableArray<SourceLine> Excerpt);
