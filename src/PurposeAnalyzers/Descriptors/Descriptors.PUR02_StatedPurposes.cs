namespace PurposeAnalyzers;

/// <summary>Article 2: what is collected, and for which purposes.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PUR0201_UnknownId = new(
        "PUR0201",
        Text("PUR0201_Title"),
        Text("PUR0201_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0201_Description"),
        Help("PUR0201"));

    public static readonly DiagnosticDescriptor PUR0202_UndeclaredPurpose = new(
        "PUR0202",
        Text("PUR0202_Title"),
        Text("PUR0202_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0202_Description"),
        Help("PUR0202"));

    public static readonly DiagnosticDescriptor PUR0203_AmbiguousPurpose = new(
        "PUR0203",
        Text("PUR0203_Title"),
        Text("PUR0203_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0203_Description"),
        Help("PUR0203"));

    public static readonly DiagnosticDescriptor PUR0204_ContradictsBase = new(
        "PUR0204",
        Text("PUR0204_Title"),
        Text("PUR0204_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0204_Description"),
        Help("PUR0204"));

    public static readonly DiagnosticDescriptor PUR0205_UntaggedData = new(
        "PUR0205",
        Text("PUR0205_Title"),
        Text("PUR0205_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text("PUR0205_Description"),
        Help("PUR0205"));

    public static readonly DiagnosticDescriptor PUR0206_IneffectiveAnnotation = new(
        "PUR0206",
        Text("PUR0206_Title"),
        Text("PUR0206_Message"),
        Categories.StatedPurposes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text("PUR0206_Description"),
        Help("PUR0206"));
}
