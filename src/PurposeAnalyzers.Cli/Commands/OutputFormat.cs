namespace PurposeAnalyzers.Cli.Commands;

/// <summary>What the report commands print.</summary>
internal enum OutputFormat
{
    /// <summary>A summary for people.</summary>
    Text,
    Markdown,
    Json,
}
