namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's uses of one datum.</summary>
/// <param name="Purposes">The purposes that the code serves; empty for unmarked code.</param>
public sealed record DataUse(Symbol Data, Symbol Code, ImmutableArray<string> Purposes, int Count, bool IsAllowed, Place? Place, string Project);
