namespace PurposeAnalyzers.Policy;

/// <summary>One binding: what an attribute would say if the code could be annotated.</summary>
/// <param name="Target">A documentation-comment id (<c>N: T: M: P: F: E:</c>), a claim type, kinds of technical data, or null when only <paramref name="Assembly"/> is given.</param>
/// <param name="Assembly">The binding applies to this assembly only.</param>
/// <param name="Purposes">Data and Claim: permitted purposes; Code: purposes served; ConsentCheck: purposes consented to.</param>
/// <param name="Recipients">Data and Claim: recipients; Disclosure: the one recipient; ConsentCheck: recipients consented to.</param>
/// <param name="Location">The attribute value that names the target.</param>
/// <param name="Version">ConsentCheck: consent establishes that the data was collected under this policy version or later.</param>
internal sealed record PolicyBinding(
    BindingKind Kind,
    string? Target,
    string? Assembly,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? Category,
    string? CollectedSince,
    Location Location,
    string? Version = null)
{
    /// <summary>Marker: what the attribute's first argument must say; null when it does not matter.</summary>
    public string? Value { get; init; }

    /// <summary>Where <see cref="CollectedSince"/> stands.</summary>
    public Location CollectedSinceLocation { get; init; } = Location.None;

    /// <summary>Where <see cref="Version"/> stands.</summary>
    public Location VersionLocation { get; init; } = Location.None;
}
