namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A permission that no code makes use of.</summary>
public sealed record UnusedPermission(Symbol Data, string Purpose, bool NeedsConsent);
