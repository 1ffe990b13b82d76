namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Uses of one datum for one purpose.</summary>
internal sealed class CellUses
{
    public int All { get; set; }

    /// <summary>Those that an exception of the policy allows.</summary>
    public int Excepted { get; set; }

    public int Refused { get; set; }
}
