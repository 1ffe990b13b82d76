namespace PurposeAnalyzers.Policy;

/// <summary>What an id names.</summary>
internal enum IdKind
{
    Purpose,
    Category,
    Recipient,
    Exception,

    /// <summary>What a consent check may name.</summary>
    PurposeOrRecipient,
}
