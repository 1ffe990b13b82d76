namespace PurposeAnalyzers.Models.Consumers;

/// <summary>Library methods that make text of any object.</summary>
internal static class TextConsumers
{
    public static readonly ImmutableArray<LibraryRow<Consumption>> Rows = ImmutableArray.Create(
        Row("System.String", "Format", "arg0", "arg1", "arg2", "args"),
        Row("System.String", "Concat", "arg0", "arg1", "arg2", "args", "values"),
        Row("System.String", "Join", "values"),
        Row("System.Convert", "ToString", "value"),
        Row("System.Text.StringBuilder", "Append", "value"),
        Row("System.Text.StringBuilder", "Insert", "value"),
        Row("System.Text.StringBuilder", "AppendJoin", "values"),
        Row("System.Text.StringBuilder", "AppendFormat", "arg0", "arg1", "arg2", "args"),
        Row("System.IO.TextWriter", "Write*", "value", "arg0", "arg1", "arg2", "arg"),
        Row("System.Console", "Write*", "value", "arg0", "arg1", "arg2", "arg"),
        Row("System.Diagnostics.Debug", "Write*", "value", "args"),
        Row("System.Diagnostics.Trace", "Write*", "value"),
        Row("System.Diagnostics.TraceListener", "Write*", "o"),
        Row("System.Xml.Linq.XElement", ".ctor", "content"),
        Row("System.Xml.Linq.XAttribute", ".ctor", "value"),
        Row("System.Xml.Linq.XContainer", "Add", "content"),
        Row("System.Web.HttpUtility", "HtmlEncode", "value"));

    /// <summary>Interpolation: every handler has this method, also those that libraries make for themselves.</summary>
    public static bool IsInterpolation(IParameterSymbol parameter) =>
        parameter is { Name: "value", ContainingSymbol: { Name: "AppendFormatted", ContainingType: { } handler } }
        && handler.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);

    private static LibraryRow<Consumption> Row(string type, string member, params string[] parameters) => new(type, member, Consumption.Text, parameters);
}
