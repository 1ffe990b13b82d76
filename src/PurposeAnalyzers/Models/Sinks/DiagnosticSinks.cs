namespace PurposeAnalyzers.Models.Sinks;

/// <summary>The framework's own output for developers and operators.</summary>
internal static class DiagnosticSinks
{
    public static readonly ImmutableArray<LibraryRow<SinkKind>> Console = ImmutableArray.Create(
        Row("System.Console", "Write"),
        Row("System.Console", "WriteLine"));

    public static readonly ImmutableArray<LibraryRow<SinkKind>> Rows = ImmutableArray.Create(
        Row("System.Diagnostics.Debug", "Write*"),
        Row("System.Diagnostics.Debug", "Print"),
        Row("System.Diagnostics.Debug", "Fail"),
        Row("System.Diagnostics.Debug", "Assert"),
        Row("System.Diagnostics.Trace", "Write*"),
        Row("System.Diagnostics.Trace", "TraceError"),
        Row("System.Diagnostics.Trace", "TraceWarning"),
        Row("System.Diagnostics.Trace", "TraceInformation"),
        Row("System.Diagnostics.Trace", "Fail"),
        Row("System.Diagnostics.Trace", "Assert"),
        Row("System.Diagnostics.TraceSource", "TraceEvent", "message", "format", "args"),
        Row("System.Diagnostics.TraceSource", "TraceInformation", "message", "format", "args"),
        Row("System.Diagnostics.TraceSource", "TraceData", "data"),
        Row("System.Diagnostics.TraceListener", "Write*", "message", "o"),
        Row("System.Diagnostics.Debugger", "Log", "message"),
        Row("System.Diagnostics.EventLog", "WriteEntry", "message", "rawData"),
        Row("System.Diagnostics.EventLog", "WriteEvent", "values", "data"),
        Row("System.Diagnostics.Tracing.EventSource", "Write", "data"),
        Row("System.Diagnostics.Tracing.EventSource", "WriteEvent", "arg1", "arg2", "arg3", "args"));

    /// <summary>What is written to <c>Console.Out</c> and <c>Console.Error</c>: parameters of their type, which writes elsewhere as well.</summary>
    public static readonly ImmutableArray<LibraryRow<SinkKind>> ConsoleWriter = ImmutableArray.Create(
        Row("System.IO.TextWriter", "Write*"));

    private static LibraryRow<SinkKind> Row(string type, string member, params string[] parameters) => new(type, member, SinkKind.Log, parameters);
}
