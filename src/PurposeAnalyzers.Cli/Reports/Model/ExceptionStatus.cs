namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How an exception stands on the day of the report, what needs attention first.</summary>
public enum ExceptionStatus
{
    /// <summary>It lifts nothing: its own finding says why.</summary>
    Invalid,
    Expired,

    /// <summary>It expires within 60 days.</summary>
    ExpiringSoon,
    InForce,

    /// <summary>It holds until somebody revokes it.</summary>
    OpenEnded,
}
