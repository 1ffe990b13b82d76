namespace PurposeAnalyzers;

/// <summary>Article 10: changes of the policy.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR1001_EditedVersion = new(
        "PUR1001",
        Text("PUR1001_Title"),
        Text("PUR1001_Message"),
        Categories.PolicyChanges,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        Text("PUR1001_Description"),
        Help("PUR1001"));

    public static readonly DiagnosticDescriptor PUR1002_UnannouncedChange = new(
        "PUR1002",
        Text("PUR1002_Title"),
        Text("PUR1002_Message"),
        Categories.PolicyChanges,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        Text("PUR1002_Description"),
        Help("PUR1002"));
}
