namespace PurposeAnalyzers;

/// <summary>Article 9: no use beyond the purposes stated at collection.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0901_UseOutsidePurpose = new(
        "PUR0901",
        Text("PUR0901_Title"),
        Text("PUR0901_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0901_Description"),
        Help("PUR0901"));

    public static readonly DiagnosticDescriptor PUR0902_CallOutsidePurpose = new(
        "PUR0902",
        Text("PUR0902_Title"),
        Text("PUR0902_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0902_Description"),
        Help("PUR0902"));
}
