namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Tags of metrics and traces. A measured number itself is lost among the others.</summary>
internal static class TelemetrySinks
{
    private static readonly string[] MetricTags = ["tag", "tag1", "tag2", "tag3", "tags", "tagList"];

    public static readonly ImmutableArray<LibraryRow<SinkKind>> Rows = ImmutableArray.Create(
        Metric("System.Diagnostics.Metrics.Counter`1", "Add"),
        Metric("System.Diagnostics.Metrics.UpDownCounter`1", "Add"),
        Metric("System.Diagnostics.Metrics.Histogram`1", "Record"),
        Metric("System.Diagnostics.Metrics.Gauge`1", "Record"),
        new LibraryRow<SinkKind>("System.Diagnostics.Metrics.Measurement`1", ".ctor", SinkKind.Metric, "tags"),

        Trace("System.Diagnostics.Activity", "SetTag"),
        Trace("System.Diagnostics.Activity", "AddTag"),
        Trace("System.Diagnostics.Activity", "SetBaggage"),
        Trace("System.Diagnostics.Activity", "AddBaggage"),
        Trace("System.Diagnostics.Activity", "AddEvent"),
        Trace("System.Diagnostics.Activity", "AddLink"),
        Trace("System.Diagnostics.Activity", "AddException", "tags"),
        Trace("System.Diagnostics.Activity", "SetStatus", "description"),
        Trace("System.Diagnostics.Activity", "DisplayName"),
        Trace("System.Diagnostics.ActivitySource", "StartActivity", "name", "tags"),
        Trace("System.Diagnostics.ActivitySource", "CreateActivity", "name", "tags"),

        Trace("OpenTelemetry.Trace.TelemetrySpan", "SetAttribute"),
        Trace("OpenTelemetry.Trace.TelemetrySpan", "AddEvent", "name", "attributes"),
        Trace("OpenTelemetry.Trace.TelemetrySpan", "UpdateName"),
        Trace("OpenTelemetry.Baggage", "SetBaggage", "name", "value", "baggageItems"),
        Trace("OpenTelemetry.Trace.ActivityExtensions", "RecordException", "tags"));

    private static LibraryRow<SinkKind> Metric(string type, string member) => new(type, member, SinkKind.Metric, MetricTags);

    private static LibraryRow<SinkKind> Trace(string type, string member, params string[] parameters) => new(type, member, SinkKind.TraceTag, parameters);
}
