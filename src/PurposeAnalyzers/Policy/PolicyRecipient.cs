namespace PurposeAnalyzers.Policy;

/// <summary>Someone outside whom data may be disclosed to.</summary>
internal sealed record PolicyRecipient(
    string Id, RecipientKind Kind, string? Article, string? Contract, string? Reviewed, bool RequiresConsent, string Text, Location Location);
