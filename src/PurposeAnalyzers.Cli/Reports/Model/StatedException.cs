namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A use outside the rules that a version of the policy names.</summary>
/// <param name="MaxMonths">Whoever relies on it must let it expire within so many months; null when it may hold until revoked.</param>
public sealed record StatedException(string Id, string? Article, ImmutableArray<string> Recipients, int? MaxMonths, string Text);
