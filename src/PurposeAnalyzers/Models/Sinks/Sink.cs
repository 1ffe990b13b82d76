namespace PurposeAnalyzers.Models.Sinks;

/// <param name="What">How messages call it: <c>ILogger.LogInformation</c>, <c>Activity.SetTag</c>, <c>InvalidOperationException</c>.</param>
internal sealed record Sink(SinkKind Kind, string What);
