namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Whether a record's data is within the reach of a right of the data subject, the worst first.</summary>
public enum RightState
{
    NoHandler,
    Partial,
    Covered,
}
