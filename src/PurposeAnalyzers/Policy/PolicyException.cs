namespace PurposeAnalyzers.Policy;

/// <summary>A use outside the rules that the policy names.</summary>
internal sealed record PolicyException(string Id, string? Article, ImmutableArray<string> Recipients, string Text, Location Location);
