namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How a finding was set aside.</summary>
public enum SuppressionKind
{
    /// <summary>In the source.</summary>
    InSource,

    /// <summary>Outside of the source, by a baseline.</summary>
    Baseline,
}
