namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's handing over of one datum to recipients.</summary>
/// <param name="Purposes">The purposes that the code serves, where they are known.</param>
/// <param name="Via">The code that takes it for the recipient.</param>
/// <param name="Exceptions">The policy's exceptions that allow it; empty where nothing has to.</param>
public sealed record Disclosure(
    Symbol Data,
    ImmutableArray<string> Recipients,
    Symbol Code,
    ImmutableArray<string> Purposes,
    Symbol? Via,
    int Count,
    bool IsAllowed,
    ImmutableArray<string> Exceptions,
    Place? Place,
    string Project);
