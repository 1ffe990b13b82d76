namespace PurposeAnalyzers.Policy;

/// <summary>Someone outside whom data may be disclosed to.</summary>
internal sealed record PolicyRecipient(
    string Id, RecipientKind Kind, string? Article, string? Contract, string? Reviewed, bool RequiresConsent, string Text, Location Location)
{
    /// <summary>Whether the file names a contract, be it in a wrong form.</summary>
    public bool StatesContract { get; init; }

    /// <summary>Whether the file gives the date of a review, be it in a wrong form.</summary>
    public bool StatesReview { get; init; }
}
