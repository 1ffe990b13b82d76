namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The findings that have one thing in common: a purpose, a datum, an article, a project.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Name">Its name for readers.</param>
public sealed record Tally(string Key, string Name, FindingCounts Counts);
