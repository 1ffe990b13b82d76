using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.PurposeLimitation;
using PurposeAnalyzers.Rules.StatedPurposes;

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

    private static readonly ImmutableArray<IFindingRule> FindingRules = ImmutableArray.Create<IFindingRule>(
        new UndeclaredPurposeRule(),
        new AmbiguousPurposeRule(),
        new UseOutsidePurposeRule(),
        new CallOutsidePurposeRule());

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var model = new PurposeModel(context.Compilation, PolicySet.None, new ResolvedBindings());
        context.RegisterOperationBlockAction(block => AnalyzeBody(block, model));
    }

    private static void AnalyzeBody(OperationBlockAnalysisContext context, PurposeModel model)
    {
        var owner = context.OwningSymbol;
        var graph = model.Bodies.Get(owner, context.OperationBlocks, context.CancellationToken);
        var uses = new BodyUses(model).Find(graph, context.CancellationToken);
        foreach (var finding in new PurposeJudge(model).Judge(owner, graph, uses, context.CancellationToken))
        {
            var rule = FindingRules.First(r => r.Kind == finding.Kind);
            context.ReportDiagnostic(rule.Report(finding, model, context.CancellationToken));
        }
    }
}
