using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>What an analyzer costs that finds nothing: the driver itself, or the driver and the operation trees.</summary>
/// <param name="asksForOperations">
/// Whether it registers for operation blocks, as the analyzers do that the SDK enables in every project. The compiler then
/// builds the operation trees, which all analyzers share.
/// </param>
#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS2008 // Not an analyzer that a compiler discovers and loads.
internal sealed class BaselineAnalyzer(bool asksForOperations) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing = new("BASE0001", "Nothing", "Nothing", "Baseline", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        if (asksForOperations)
        {
            context.RegisterOperationBlockAction(_ => { });
        }
    }
}
