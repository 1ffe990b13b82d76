namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A data category as a version of the policy states it.</summary>
public sealed record StatedCategory(
    string Id,
    string? Article,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? CollectedSince,
    string Text);
