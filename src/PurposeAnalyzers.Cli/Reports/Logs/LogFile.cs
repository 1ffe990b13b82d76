namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>A file that is to be read as a log.</summary>
/// <param name="Path">As it is shown: relative to the current folder where it lies below.</param>
/// <param name="FullPath">As it is opened.</param>
/// <param name="Repository">The repository that it comes from, when several are reported together; else null.</param>
internal sealed record LogFile(string Path, string FullPath, string? Repository);
