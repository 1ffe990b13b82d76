namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One line of an excerpt.</summary>
/// <param name="IsMarked">Whether this is the line that the excerpt is about.</param>
public sealed record SourceLine(int Number, string Text, bool IsMarked);
