namespace PurposeAnalyzers;

/// <summary>The tool itself: the policy file, its bindings, and the limits of the analysis.</summary>
internal static partial class Descriptors
{
    /// <summary>A fact for reports, and no finding: nobody can switch it off, raise it or suppress it.</summary>
    public static readonly DiagnosticDescriptor PUR0001_ProcessingRecord = new(
        "PUR0001",
        Text("PUR0001_Title"),
        Text("PUR0001_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0001_Description"),
        Help("PUR0001"),
        WellKnownDiagnosticTags.CompilationEnd,
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor PUR0002_AnalysisLimit = new(
        "PUR0002",
        Text("PUR0002_Title"),
        Text("PUR0002_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0002_Description"),
        Help("PUR0002"));

    public static readonly DiagnosticDescriptor PUR0003_InvalidPolicyFile = new(
        "PUR0003",
        Text("PUR0003_Title"),
        Text("PUR0003_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        Text("PUR0003_Description"),
        Help("PUR0003"));

    public static readonly DiagnosticDescriptor PUR0004_BindingMatchesNothing = new(
        "PUR0004",
        Text("PUR0004_Title"),
        Text("PUR0004_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0004_Description"),
        Help("PUR0004"));

    public static readonly DiagnosticDescriptor PUR0005_UnfollowedData = new(
        "PUR0005",
        Text("PUR0005_Title"),
        Text("PUR0005_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0005_Description"),
        Help("PUR0005"));

    public static readonly DiagnosticDescriptor PUR0006_IneffectiveBaseline = new(
        "PUR0006",
        Text("PUR0006_Title"),
        Text("PUR0006_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0006_Description"),
        Help("PUR0006"));

    public static readonly DiagnosticDescriptor PUR0007_InvalidSetting = new(
        "PUR0007",
        Text("PUR0007_Title"),
        Text("PUR0007_Message"),
        Categories.Foundation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0007_Description"),
        Help("PUR0007"),
        WellKnownDiagnosticTags.CompilationEnd);
}
