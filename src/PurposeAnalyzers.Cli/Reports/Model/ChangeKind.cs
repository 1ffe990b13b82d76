namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>What a new version of the policy does to something.</summary>
public enum ChangeKind
{
    Added,
    Removed,

    /// <summary>More is permitted than before.</summary>
    Widened,

    /// <summary>Less is permitted than before.</summary>
    Narrowed,

    /// <summary>It says something else, and permits neither more nor less.</summary>
    Changed,
}
