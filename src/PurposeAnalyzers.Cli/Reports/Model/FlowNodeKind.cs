namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The three columns of the drawing, from left to right.</summary>
public enum FlowNodeKind
{
    /// <summary>Data: a category, or the type that holds data without one.</summary>
    Data,
    Purpose,
    Recipient,
}
