namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Where personal data ends up without a recipient being named.</summary>
internal enum SinkKind
{
    Log,
    ExceptionText,
    Metric,
    TraceTag,
    Url,

    /// <summary>What a request is answered with.</summary>
    Response,

    /// <summary>What is sent to connected clients, whoever asked.</summary>
    Broadcast,
}
