namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>What was read of a log, besides the results themselves.</summary>
/// <param name="Version">The SARIF version that it states.</param>
/// <param name="Tool">Who wrote it.</param>
/// <param name="Rules">The analyzers' rules that it describes.</param>
/// <param name="Foreign">Results of other rules.</param>
/// <param name="Bad">Results that are too large or no results.</param>
/// <param name="BrokenAt">Where it breaks: the line, from 1, when the parser knows it.</param>
internal sealed record SarifSummary(
    SarifEnd End, string? Version, string? Tool, ImmutableArray<SarifRule> Rules, int Foreign, int Bad, long? BrokenAt);
