using PurposeAnalyzers.Cli.Reports.Building;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>A log whose project is known.</summary>
internal sealed record LogHeader(LogFile File, ProjectLog Log, DateTime WrittenAt);
