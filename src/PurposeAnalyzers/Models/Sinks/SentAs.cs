namespace PurposeAnalyzers.Models.Sinks;

/// <summary>In which part of what is sent the data is.</summary>
internal enum SentAs
{
    Content,

    /// <summary>In the URL that it is sent to, which is a matter of its own.</summary>
    Address,
}
