namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One published version of the policy.</summary>
/// <param name="LoggingPurpose">Data that permits this purpose may be logged; null: none may.</param>
/// <param name="File">Relative to the source root where it lies below.</param>
/// <param name="Changes">What changed since <paramref name="Previous"/>; empty for the first version or when that one is not known.</param>
/// <param name="Projects">How many projects see it.</param>
public sealed record PolicyVersion(
    string Version,
    string? Effective,
    string? Announced,
    string? Previous,
    bool IsCurrent,
    string? LoggingPurpose,
    string? File,
    ImmutableArray<StatedPurpose> Purposes,
    ImmutableArray<StatedRecipient> Recipients,
    ImmutableArray<StatedCategory> Categories,
    ImmutableArray<StatedException> Exceptions,
    ImmutableArray<PolicyChange> Changes,
    int Projects);
