namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>A rule as the log describes it.</summary>
internal sealed record SarifRule(string Id, string? Title, string? HelpUri);
