namespace PurposeAnalyzers;

/// <summary>Article 8: who can get at personal data.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0801_AnonymousEndpoint = new(
        "PUR0801",
        Text("PUR0801_Title"),
        Text("PUR0801_Message"),
        Categories.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0801_Description"),
        Help("PUR0801"));
}
