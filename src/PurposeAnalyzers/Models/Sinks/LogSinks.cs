namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Logging libraries.</summary>
internal static class LogSinks
{
    public static readonly ImmutableArray<LibraryRow<SinkKind>> Rows = ImmutableArray.Create(
        Row("Microsoft.Extensions.Logging.LoggerExtensions", "Log*"),
        Row("Microsoft.Extensions.Logging.LoggerExtensions", "BeginScope"),
        Row("Microsoft.Extensions.Logging.ILogger", "Log", "state", "formatter"),
        Row("Microsoft.Extensions.Logging.ILogger", "BeginScope"),

        Row("Serilog.ILogger", "Verbose"),
        Row("Serilog.ILogger", "Debug"),
        Row("Serilog.ILogger", "Information"),
        Row("Serilog.ILogger", "Warning"),
        Row("Serilog.ILogger", "Error"),
        Row("Serilog.ILogger", "Fatal"),
        Row("Serilog.ILogger", "Write"),
        Row("Serilog.ILogger", "ForContext", "value"),
        Row("Serilog.Log", "Verbose"),
        Row("Serilog.Log", "Debug"),
        Row("Serilog.Log", "Information"),
        Row("Serilog.Log", "Warning"),
        Row("Serilog.Log", "Error"),
        Row("Serilog.Log", "Fatal"),
        Row("Serilog.Log", "Write"),
        Row("Serilog.Log", "ForContext", "value"),
        Row("Serilog.Context.LogContext", "PushProperty", "value"),

        Row("NLog.ILogger", "Trace"),
        Row("NLog.ILogger", "Debug"),
        Row("NLog.ILogger", "Info"),
        Row("NLog.ILogger", "Warn"),
        Row("NLog.ILogger", "Error"),
        Row("NLog.ILogger", "Fatal"),
        Row("NLog.ILoggerBase", "Log"),
        Row("NLog.Logger", "Trace"),
        Row("NLog.Logger", "Debug"),
        Row("NLog.Logger", "Info"),
        Row("NLog.Logger", "Warn"),
        Row("NLog.Logger", "Error"),
        Row("NLog.Logger", "Fatal"),
        Row("NLog.Logger", "Log"),
        Row("NLog.Logger", "WithProperty", "propertyValue"),
        Row("NLog.Logger", "SetProperty", "propertyValue"),
        Row("NLog.LogEventBuilder", "Message"),
        Row("NLog.LogEventBuilder", "Property", "propertyValue"),
        Row("NLog.ScopeContext", "PushProperty", "value"),
        Row("NLog.ScopeContext", "PushProperties", "properties"),
        Row("NLog.ScopeContext", "PushNestedState", "nestedState"),

        Row("log4net.ILog", "Debug*"),
        Row("log4net.ILog", "Info*"),
        Row("log4net.ILog", "Warn*"),
        Row("log4net.ILog", "Error*"),
        Row("log4net.ILog", "Fatal*"),
        Row("log4net.Util.ContextPropertiesBase", "Item"));

    private static LibraryRow<SinkKind> Row(string type, string member, params string[] parameters) => new(type, member, SinkKind.Log, parameters);
}
