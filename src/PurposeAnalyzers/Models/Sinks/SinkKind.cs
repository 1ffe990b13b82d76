namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Where personal data ends up without a recipient being named.</summary>
internal enum SinkKind
{
    Log,
    ExceptionText,
    Metric,
    TraceTag,
    Url,
}
