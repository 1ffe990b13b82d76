namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How a datum and a purpose stand to each other, the worst last.</summary>
public enum MatrixCellState
{
    /// <summary>Permitted, and no code uses it for that.</summary>
    NeverUsed,

    /// <summary>Permitted, perhaps with consent, and used.</summary>
    Used,

    /// <summary>Used without permission, and excused: by an exception, a suppression or a baseline.</summary>
    Excused,

    /// <summary>Used without permission.</summary>
    Violated,

    /// <summary>Prohibited by name, and not used.</summary>
    Prohibited,
}
