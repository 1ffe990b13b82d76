namespace PurposeAnalyzers;

/// <summary>Article 7: supervision of those who process data for us.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0701_UnsupervisedProcessor = new(
        "PUR0701",
        Text("PUR0701_Title"),
        Text("PUR0701_Message"),
        Categories.Processors,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0701_Description"),
        Help("PUR0701"));
}
