namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>What is wrong with a log.</summary>
public enum InputProblemKind
{
    /// <summary>No file has that path, or no file fits that pattern.</summary>
    NotFound,

    /// <summary>The operating system refuses it.</summary>
    Unreadable,

    /// <summary>Nothing is in it, or it is no JSON from the start.</summary>
    NotJson,

    /// <summary>JSON, but no SARIF.</summary>
    NotSarif,

    /// <summary>SARIF of a version before 2.1, which has no properties.</summary>
    OldSarif,

    /// <summary>SARIF of another tool.</summary>
    OtherTool,

    /// <summary>The compiler's log, but of a build without <c>PurposeReport=true</c>: it has findings at most, no records.</summary>
    NoRecords,

    /// <summary>It ends or breaks in the middle; what stands before that is in the report.</summary>
    Truncated,

    /// <summary>An older log of the same project and target framework; the newest counts.</summary>
    Duplicate,

    /// <summary>A single result is too large or lacks what every result has; the others are in the report.</summary>
    BadResult,

    /// <summary>Two projects state one version of the policy in different words.</summary>
    PolicyConflict,
}
