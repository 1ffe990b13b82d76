namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's uses of one datum.</summary>
/// <param name="Purposes">The purposes that the code serves; empty for unmarked code.</param>
/// <param name="How"><c>read</c>, <c>call</c> for a call of code that reads it, or <c>pass</c> for handing it to code of other purposes.</param>
/// <param name="Via">The code that is called or that it is handed to.</param>
/// <param name="Exceptions">The policy's exceptions that allow it; empty where nothing has to.</param>
public sealed record DataUse(
    Symbol Data,
    Symbol Code,
    ImmutableArray<string> Purposes,
    string How,
    ImmutableArray<Symbol> Via,
    int Count,
    bool IsAllowed,
    ImmutableArray<string> Exceptions,
    Place? Place,
    string Project);
