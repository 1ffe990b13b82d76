namespace PurposeAnalyzers.Cli.Commands;

/// <summary>What to make of the logs.</summary>
/// <param name="Html">The page; null to write none. The other files likewise.</param>
/// <param name="Earlier">An earlier report, as JSON, to compare with.</param>
/// <param name="Source">The folder that sources may be quoted from; null for the command's own choice.</param>
internal sealed record ReportRequest(
    string? Html,
    string? Markdown,
    string? Json,
    string? JsonLines,
    string? Csv,
    string? Sarif,
    string? Earlier,
    string? Source,
    OutputFormat Format,
    FailOn FailOn,
    int MaxItems)
{
    /// <summary>The files that are to be written.</summary>
    public IEnumerable<string> Files => new[] { Html, Markdown, Json, JsonLines, Csv, Sarif }.OfType<string>();
}
