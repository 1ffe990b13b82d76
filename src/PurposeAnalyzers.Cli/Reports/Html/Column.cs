namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading, by key.</param>
public sealed record Column(string Title, bool IsNumber = false);
