namespace PurposeAnalyzers;

/// <summary>Article 6, and the exceptions of article 3.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0601_InvalidException = new(
        "PUR0601",
        Text("PUR0601_Title"),
        Text("PUR0601_Message"),
        Categories.PolicyExceptions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0601_Description"),
        Help("PUR0601"));

    public static readonly DiagnosticDescriptor PUR0602_ExpiredException = new(
        "PUR0602",
        Text("PUR0602_Title"),
        Text("PUR0602_Message"),
        Categories.PolicyExceptions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0602_Description"),
        Help("PUR0602"));

    public static readonly DiagnosticDescriptor PUR0603_ChangedSinceApproval = new(
        "PUR0603",
        Text("PUR0603_Title"),
        Text("PUR0603_Message"),
        Categories.PolicyExceptions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0603_Description"),
        Help("PUR0603"));
}
