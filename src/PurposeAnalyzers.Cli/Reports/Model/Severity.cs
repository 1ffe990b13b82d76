namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How serious a finding is in the build it comes from, in order.</summary>
public enum Severity
{
    Suggestion,
    Warning,
    Error,
}
