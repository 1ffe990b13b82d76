namespace PurposeAnalyzers.Purposes;

/// <summary>What one tag says about personal data: a <c>[PermittedPurposes]</c>, a data category, or a binding in the policy file.</summary>
/// <param name="Permitted">Purposes that the data may be used for; each permits what lies within it.</param>
/// <param name="Prohibited">Purposes that the data must never serve, whatever else is permitted.</param>
/// <param name="ConsentRequired">Purposes that are permitted once the data subject has consented.</param>
/// <param name="Location">Where the tag stands; <see cref="Location.None"/> in metadata.</param>
internal sealed record Tag(
    ImmutableArray<string> Permitted,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? Category,
    string? CollectedSince,
    Location Location)
{
    /// <summary>The user's own category attribute that the tag comes with; null for a tag of its own.</summary>
    public AttributeData? Carrier { get; init; }

    /// <summary>Since when the data is collected: the tag's own date, else that of the first version that the data may come from; null without a policy.</summary>
    public string? Since { get; init; }

    /// <summary>What older versions of the policy said of the data; null when it comes from the current version alone.</summary>
    public PastTerms? Past { get; init; }

    /// <remarks>An attribute is read anew for each symbol that it holds for; it stays the same tag.</remarks>
    public bool Equals(Tag? other) =>
        other is not null
        && Location.Equals(other.Location)
        && Category == other.Category
        && CollectedSince == other.CollectedSince
        && Permitted.SequenceEqual(other.Permitted)
        && Prohibited.SequenceEqual(other.Prohibited)
        && ConsentRequired.SequenceEqual(other.ConsentRequired)
        && Recipients.SequenceEqual(other.Recipients);

    public override int GetHashCode() => Location.GetHashCode();
}
