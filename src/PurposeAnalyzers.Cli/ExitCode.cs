namespace PurposeAnalyzers.Cli;

/// <summary>What the tool's exit code says; documented in docs/cli.md.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>There are findings that count.</summary>
    public const int Findings = 1;

    /// <summary>The command line asks for what cannot be done.</summary>
    public const int WrongUse = 2;

    public const int BuildFailed = 3;

    /// <summary>The report was made, but of less than it was asked for: some input could not be read.</summary>
    public const int IncompleteInput = 4;

    /// <summary>Somebody pressed Ctrl+C.</summary>
    public const int Cancelled = 130;
}
