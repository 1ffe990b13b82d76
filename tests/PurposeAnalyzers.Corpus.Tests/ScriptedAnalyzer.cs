using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Corpus.Tests;

/// <summary>Does at the start of each compilation what a test wants to see the runner deal with.</summary>
#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS2008 // Not an analyzer that a compiler discovers and loads.
internal sealed class ScriptedAnalyzer(Action<CompilationStartAnalysisContext> start) : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TEST0001", "Test", "{0}", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start);
    }

    /// <summary>Reports each named type at its declaration.</summary>
    public static ScriptedAnalyzer ReportingTypes(Func<Compilation, INamedTypeSymbol, string> message) => new(start =>
        start.RegisterSymbolAction(
            context => context.ReportDiagnostic(Diagnostic.Create(
                Rule, context.Symbol.Locations[0], [context.Symbol.Locations[0]], message(context.Compilation, (INamedTypeSymbol)context.Symbol))),
            SymbolKind.NamedType));
}
