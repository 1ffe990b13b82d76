namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What the data subject is known to have consented to at one place of a body.</summary>
/// <param name="Ids">The purposes and recipients that were checked.</param>
/// <param name="Version">The latest policy version that data was checked to be collected under; null for none.</param>
internal sealed record ConsentSet(ImmutableHashSet<string> Ids, string? Version)
{
    public static readonly ConsentSet None = new(ImmutableHashSet<string>.Empty, Version: null);

    /// <summary>Whether consent for the purpose, or for one around it, was checked.</summary>
    public bool CoversPurpose(string purpose) => Ids.Any(id => Purposes.PurposeId.IsWithin(purpose, id));

    public bool CoversRecipient(string recipient) => Ids.Contains(recipient);
}
