namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Whether a finding counts.</summary>
public enum FindingState
{
    /// <summary>It counts.</summary>
    Open,

    /// <summary>Suppressed in the source: <c>#pragma warning disable</c> or <c>[SuppressMessage]</c>.</summary>
    Suppressed,

    /// <summary>Known before the rules were enforced: <c>purposes.baseline</c> lists it.</summary>
    Baselined,
}
