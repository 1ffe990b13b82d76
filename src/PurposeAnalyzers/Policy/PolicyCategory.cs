namespace PurposeAnalyzers.Policy;

/// <summary>A data category: a named group of personal data whose permitted purposes and recipients are stated once.</summary>
internal sealed record PolicyCategory(
    string Id,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? CollectedSince,
    string? Article,
    string Text,
    Location Location)
{
    /// <summary>Where its attributes stand.</summary>
    public CategoryLocations Locations { get; init; } = CategoryLocations.None;
}
