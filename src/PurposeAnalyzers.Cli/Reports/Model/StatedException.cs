namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A use outside the rules that a version of the policy names.</summary>
public sealed record StatedException(string Id, string? Article, ImmutableArray<string> Recipients, string Text);
