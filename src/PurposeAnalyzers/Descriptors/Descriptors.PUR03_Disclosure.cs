namespace PurposeAnalyzers;

/// <summary>Article 3: no disclosure to others without consent.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0301_DisclosedToOther = new(
        "PUR0301",
        Text("PUR0301_Title"),
        Text("PUR0301_Message"),
        Categories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0301_Description"),
        Help("PUR0301"));

    public static readonly DiagnosticDescriptor PUR0302_ConsentRequired = new(
        "PUR0302",
        Text("PUR0302_Title"),
        Text("PUR0302_Message"),
        Categories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0302_Description"),
        Help("PUR0302"));

    public static readonly DiagnosticDescriptor PUR0303_UnnamedRecipient = new(
        "PUR0303",
        Text("PUR0303_Title"),
        Text("PUR0303_Message"),
        Categories.Disclosure,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0303_Description"),
        Help("PUR0303"));
}
