using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers;

/// <summary>The one analyzer: builds what the rules share once per compilation and lets each rule judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PurposeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.PUR0002_AnalysisLimit,
        Descriptors.PUR0003_InvalidPolicyFile,
        Descriptors.PUR0004_BindingMatchesNothing,
        Descriptors.PUR0201_UnknownId,
        Descriptors.PUR0202_UndeclaredPurpose,
        Descriptors.PUR0203_AmbiguousPurpose,
        Descriptors.PUR0204_ContradictsBase,
        Descriptors.PUR0206_IneffectiveAnnotation,
        Descriptors.PUR0901_UseOutsidePurpose,
        Descriptors.PUR0902_CallOutsidePurpose);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
    }
}
