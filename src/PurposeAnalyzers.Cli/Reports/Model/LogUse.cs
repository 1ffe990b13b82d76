namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's writing of one datum to logs.</summary>
public sealed record LogUse(Symbol Data, Symbol Code, int Count, bool IsAllowed, Place? Place, string Project);
