namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One log that the report was made from.</summary>
/// <param name="Project">Null when the log does not say which project it is of.</param>
/// <param name="Records">Processing records (PUR0001) in it.</param>
/// <param name="Findings">Findings in it, before those of other target frameworks are put together.</param>
public sealed record InputLog(string Path, string? Project, string? TargetFramework, int Records, int Findings);
