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

    public static readonly DiagnosticDescriptor PUR0903_PassedToOtherPurpose = new(
        "PUR0903",
        Text("PUR0903_Title"),
        Text("PUR0903_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0903_Description"),
        Help("PUR0903"));

    public static readonly DiagnosticDescriptor PUR0904_WidenedPurpose = new(
        "PUR0904",
        Text("PUR0904_Title"),
        Text("PUR0904_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0904_Description"),
        Help("PUR0904"));

    public static readonly DiagnosticDescriptor PUR0905_LostTag = new(
        "PUR0905",
        Text("PUR0905_Title"),
        Text("PUR0905_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0905_Description"),
        Help("PUR0905"));

    public static readonly DiagnosticDescriptor PUR0906_PurposeAddedLater = new(
        "PUR0906",
        Text("PUR0906_Title"),
        Text("PUR0906_Message"),
        Categories.PurposeLimitation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0906_Description"),
        Help("PUR0906"));
}
