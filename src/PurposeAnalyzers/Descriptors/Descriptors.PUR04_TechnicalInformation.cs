namespace PurposeAnalyzers;

/// <summary>Article 4: technical information such as log files.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0401_LoggedData = new(
        "PUR0401",
        Text("PUR0401_Title"),
        Text("PUR0401_Message"),
        Categories.TechnicalInformation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0401_Description"),
        Help("PUR0401"));

    public static readonly DiagnosticDescriptor PUR0402_DataInText = new(
        "PUR0402",
        Text("PUR0402_Title"),
        Text("PUR0402_Message"),
        Categories.TechnicalInformation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0402_Description"),
        Help("PUR0402"));
}
