namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's handing over of one datum to recipients.</summary>
/// <param name="Purposes">The purposes that the code serves, where they are known.</param>
public sealed record Disclosure(
    Symbol Data, ImmutableArray<string> Recipients, Symbol Code, ImmutableArray<string> Purposes, int Count, bool IsAllowed, Place? Place, string Project);
