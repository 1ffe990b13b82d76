namespace PurposeAnalyzers.Policy;

/// <summary>A purpose that the policy states.</summary>
internal sealed record PolicyPurpose(string Id, string? Article, PurposeChange Change, string Text, Location Location);
