namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>A physical location. Numbers are from 1; 0 where the log gives none.</summary>
/// <param name="Uri">As the log writes it.</param>
internal sealed record SarifPlace(string Uri, int StartLine, int StartColumn, int EndLine, int EndColumn);
