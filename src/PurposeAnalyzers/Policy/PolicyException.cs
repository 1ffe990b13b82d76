namespace PurposeAnalyzers.Policy;

/// <summary>A use outside the rules that the policy names.</summary>
/// <param name="MaxMonths">Whoever uses it must let it expire within this many months; null when it may hold until revoked.</param>
internal sealed record PolicyException(string Id, string? Article, ImmutableArray<string> Recipients, int? MaxMonths, string Text, Location Location);
