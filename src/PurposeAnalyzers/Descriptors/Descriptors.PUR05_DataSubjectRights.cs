namespace PurposeAnalyzers;

/// <summary>Article 5: disclosure, correction, suspension and erasure at the request of the data subject.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0501_IncompleteDisclosure = new(
        "PUR0501",
        Text("PUR0501_Title"),
        Text("PUR0501_Message"),
        Categories.DataSubjectRights,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0501_Description"),
        Help("PUR0501"));

    public static readonly DiagnosticDescriptor PUR0502_IncompleteCorrection = new(
        "PUR0502",
        Text("PUR0502_Title"),
        Text("PUR0502_Message"),
        Categories.DataSubjectRights,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0502_Description"),
        Help("PUR0502"));

    public static readonly DiagnosticDescriptor PUR0503_IncompleteSuspension = new(
        "PUR0503",
        Text("PUR0503_Title"),
        Text("PUR0503_Message"),
        Categories.DataSubjectRights,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0503_Description"),
        Help("PUR0503"));

    public static readonly DiagnosticDescriptor PUR0504_IncompleteErasure = new(
        "PUR0504",
        Text("PUR0504_Title"),
        Text("PUR0504_Message"),
        Categories.DataSubjectRights,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0504_Description"),
        Help("PUR0504"));
}
