namespace PurposeAnalyzers.Cli.Commands;

/// <summary>Which open findings count for the exit code.</summary>
internal enum FailOn
{
    Suggestion,
    Warning,
    Error,
    Never,
}
