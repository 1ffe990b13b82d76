namespace PurposeAnalyzers.Policy;

/// <summary>How a new purpose below an existing one relates to older data.</summary>
internal enum PurposeChange
{
    /// <summary>New: not permitted on data collected before.</summary>
    Extends,

    /// <summary>Was always inside its parent.</summary>
    Refines,
}
