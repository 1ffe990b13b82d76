namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What the data subject is known to have consented to at one place of a body.</summary>
/// <param name="Ids">The purposes and recipients that were checked.</param>
/// <param name="Version">The latest policy version that data was checked to be collected under; null for none.</param>
internal sealed record ConsentSet(ImmutableHashSet<string> Ids, string? Version)
{
    public static readonly ConsentSet None = new(ImmutableHashSet<string>.Empty, Version: null);

    /// <summary>Orders and compares.</summary>
    public string Key => string.Join(" ", Ids.OrderBy(id => id, StringComparer.Ordinal)) + "|" + Version;

    /// <summary>Whether consent for the purpose, or for one around it, was checked.</summary>
    public bool CoversPurpose(string purpose) => Ids.Any(id => Purposes.PurposeId.IsWithin(purpose, id));

    public bool CoversRecipient(string recipient) => Ids.Contains(recipient);

    /// <summary>Whether the other set knows all of this one.</summary>
    public bool IsWithin(ConsentSet other) => Ids.IsSubsetOf(other.Ids) && (Version is null || Version == other.Version);

    public bool Equals(ConsentSet? other) => other is not null && Ids.SetEquals(other.Ids) && Version == other.Version;

    public override int GetHashCode() => Ids.Count;
}
