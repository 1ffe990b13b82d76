namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>How the reading of a log ended.</summary>
internal enum SarifEnd
{
    Complete,

    /// <summary>Whoever took the results had enough.</summary>
    Stopped,

    /// <summary>Nothing in it is JSON.</summary>
    NotJson,

    /// <summary>JSON, and no SARIF.</summary>
    NotSarif,

    /// <summary>SARIF before 2.1.</summary>
    OldVersion,

    /// <summary>It ends or breaks in the middle.</summary>
    Broken,
}
