namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's writing of one datum to logs.</summary>
/// <param name="Via">What writes the log, as messages say it: <c>ILogger.LogInformation</c>.</param>
public sealed record LogUse(Symbol Data, Symbol Code, string? Via, int Count, bool IsAllowed, Place? Place, string Project);
