namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>A log, and the project that it says it is of.</summary>
/// <param name="Path">As it is shown.</param>
/// <param name="FullPath">As it is opened.</param>
/// <param name="Project">The project's name; where the log does not say, the file's.</param>
/// <param name="Identity">The same for all logs of one project, whatever their target frameworks.</param>
/// <param name="IsKnown">Whether the log says which project it is of.</param>
internal sealed record ProjectLog(string Path, string FullPath, string Project, string? TargetFramework, string Identity, bool IsKnown);
