namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A finding that somebody set aside.</summary>
/// <param name="Justification">Null when nobody said why: the reviewer's first question.</param>
public sealed record Suppression(SuppressionKind Kind, string? Justification, ReportFinding Finding);
