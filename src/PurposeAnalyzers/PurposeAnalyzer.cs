using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.DataSubjectRights;
using PurposeAnalyzers.Rules.Disclosure;
using PurposeAnalyzers.Rules.Foundation;
using PurposeAnalyzers.Rules.PolicyChanges;
using PurposeAnalyzers.Rules.Processors;
using PurposeAnalyzers.Rules.PolicyExceptions;
using PurposeAnalyzers.Rules.PurposeLimitation;
using PurposeAnalyzers.Rules.Security;
using PurposeAnalyzers.Rules.StatedPurposes;
using PurposeAnalyzers.Rules.TechnicalInformation;
using PurposeAnalyzers.Symbols;

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
        Descriptors.PUR0005_UnfollowedData,
        Descriptors.PUR0201_UnknownId,
        Descriptors.PUR0202_UndeclaredPurpose,
        Descriptors.PUR0203_AmbiguousPurpose,
        Descriptors.PUR0204_ContradictsBase,
        Descriptors.PUR0206_IneffectiveAnnotation,
        Descriptors.PUR0301_DisclosedToOther,
        Descriptors.PUR0302_ConsentRequired,
        Descriptors.PUR0303_UnnamedRecipient,
        Descriptors.PUR0401_LoggedData,
        Descriptors.PUR0402_DataInText,
        Descriptors.PUR0501_IncompleteDisclosure,
        Descriptors.PUR0502_IncompleteCorrection,
        Descriptors.PUR0503_IncompleteSuspension,
        Descriptors.PUR0504_IncompleteErasure,
        Descriptors.PUR0601_InvalidException,
        Descriptors.PUR0602_ExpiredException,
        Descriptors.PUR0603_ChangedSinceApproval,
        Descriptors.PUR0701_UnsupervisedProcessor,
        Descriptors.PUR0801_AnonymousEndpoint,
        Descriptors.PUR0901_UseOutsidePurpose,
        Descriptors.PUR0902_CallOutsidePurpose,
        Descriptors.PUR0903_PassedToOtherPurpose,
        Descriptors.PUR0904_WidenedPurpose,
        Descriptors.PUR0905_LostTag,
        Descriptors.PUR0906_PurposeAddedLater,
        Descriptors.PUR1001_EditedVersion,
        Descriptors.PUR1002_UnannouncedChange);

    private static readonly ImmutableArray<IFindingRule> FindingRules = ImmutableArray.Create<IFindingRule>(
        new UndeclaredPurposeRule(),
        new AmbiguousPurposeRule(),
        new PurposeAddedLaterRule(),
        new UseOutsidePurposeRule(),
        new CallOutsidePurposeRule(),
        new ConsentRequiredRule());

    private static readonly ImmutableArray<IFlowRule> FlowRules = ImmutableArray.Create<IFlowRule>(
        new UnfollowedDataRule(),
        new DisclosedToOtherRule(),
        new DisclosedWithoutConsentRule(),
        new UnnamedRecipientRule(),
        new LoggedDataRule(),
        new DataInTextRule(),
        new PurposeAddedLaterRule(),
        new PassedToOtherPurposeRule(),
        new ConsentRequiredRule(),
        new WidenedPurposeRule(),
        new LostTagRule(),
        new AnonymousEndpointRule());

    internal static readonly ImmutableArray<IPolicyRule> PolicyRules = ImmutableArray.Create<IPolicyRule>(
        new CollectionDateRule(),
        new EditedVersionRule(),
        new UnannouncedChangeRule(),
        new UnsupervisedProcessorRule());

    private static readonly SyntaxTreeValueProvider<FileIndex> Indexes = new(tree => new FileIndex(tree));

    private static readonly ImmutableArray<IAnnotationRule> AnnotationRules = ImmutableArray.Create<IAnnotationRule>(
        new UnknownIdRule(),
        new ContradictsBaseRule(),
        new IneffectiveAnnotationRule(),
        new IncompleteDisclosureRule(),
        new IncompleteCorrectionRule(),
        new IncompleteSuspensionRule(),
        new IncompleteErasureRule(),
        new InvalidExceptionRule(),
        new ExpiredExceptionRule(),
        new ChangedSinceApprovalRule());

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = PurposeOptions.Read(provider);
        if (options.IsSilent)
        {
            return;
        }

        var policies = PolicySet.Load(context.Options.AdditionalFiles, provider, context.CancellationToken);
        var bindings = BindingResolver.Resolve(policies.Current, context.Compilation, context.CancellationToken);
        ReportPolicy(context, policies.Diagnostics.AddRange(bindings.Diagnostics).AddRange(PolicyRules.SelectMany(rule => rule.Judge(policies))));

        var assemblies = new AnnotatedAssemblies(context.Compilation);
        var gate = TagGate.Open(context.Compilation, assemblies, !bindings.Data.IsEmpty, context.CancellationToken);
        var model = new PurposeModel(context.Compilation, policies, bindings, assemblies, options, IndexOf);

        // The host keeps it as long as the file does not change, through all edits of other files.
        FileIndex IndexOf(SyntaxTree tree) => context.TryGetValue(tree, Indexes, out var index) ? index : new FileIndex(tree);

        if (gate.HasAnnotations)
        {
            var spelling = new AnnotationSpelling(context.Compilation);
            context.RegisterSyntaxNodeAction(node => AnalyzeAnnotation(node, spelling, model), SyntaxKind.Attribute);
        }

        if (gate.MayHoldTags)
        {
            var waiting = new WaitingBodies();
            context.RegisterOperationBlockAction(block => ReadBody(block, model, waiting));
            context.RegisterSemanticModelAction(file => JudgeFile(file, model, waiting));
            context.RegisterSymbolAction(symbol => JudgeAtOnce(symbol, model, waiting), SymbolKind.Namespace, SymbolKind.NamedType);
        }
    }

    /// <summary>Each policy file gets its own diagnostics, so that an editor shows them while the file is being written.</summary>
    private static void ReportPolicy(CompilationStartAnalysisContext context, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in diagnostics.Where(d => d.Location.GetLineSpan().Path == file.AdditionalFile.Path))
            {
                file.ReportDiagnostic(diagnostic);
            }
        });

        var nowhere = diagnostics.RemoveAll(d => d.Location.Kind != LocationKind.None);
        if (!nowhere.IsEmpty)
        {
            context.RegisterCompilationEndAction(end => nowhere.ToList().ForEach(end.ReportDiagnostic));
        }
    }

    private static void AnalyzeAnnotation(SyntaxNodeAnalysisContext context, AnnotationSpelling spelling, PurposeModel model)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (spelling.MayBeAnnotation(attribute) && AnnotationUse.Find(attribute, context.SemanticModel, context.CancellationToken) is { } use)
        {
            foreach (var diagnostic in AnnotationRules.SelectMany(rule => rule.Judge(use, model, context.CancellationToken)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void ReadBody(OperationBlockAnalysisContext context, PurposeModel model, WaitingBodies waiting)
    {
        var owner = context.OwningSymbol;
        var body = model.Bodies.Get(owner, context.OperationBlocks, context.CancellationToken);
        model.Flow.Read(owner, body, context.OperationBlocks, context.CancellationToken);
        var defaults = model.Bodies.GetDefaults(owner, context.OperationBlocks, context.CancellationToken);
        var shown = new ShownBody(owner, body, defaults);
        if (shown.IsEmpty)
        {
            return;
        }

        if (!waiting.Add(context.FilterTree, shown))
        {
            JudgeBody(shown, model, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>
    /// Whoever asks about one file that was parsed without documentation comments is never told that the file has ended.
    /// Editors parse with them, and command lines ask about all files; others get their answer body by body.
    /// </summary>
    private static void JudgeAtOnce(SymbolAnalysisContext context, PurposeModel model, WaitingBodies waiting)
    {
        if (context.FilterTree is { Options.DocumentationMode: DocumentationMode.None } file)
        {
            foreach (var body in waiting.End(file))
            {
                JudgeBody(body, model, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }

    private static void JudgeFile(SemanticModelAnalysisContext context, PurposeModel model, WaitingBodies waiting)
    {
        foreach (var body in waiting.End(context.FilterTree))
        {
            JudgeBody(body, model, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void JudgeBody(ShownBody body, PurposeModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var graph in new[] { body.Graph, body.Defaults }.Where(g => g != BodyGraph.Empty))
        {
            foreach (var finding in new PurposeJudge(model, model.Exceptions).Judge(body.Owner, graph, cancellationToken))
            {
                report(FindingRules.First(r => r.Kind == finding.Kind).Report(finding, model, cancellationToken));
            }

            foreach (var diagnostic in AnalysisLimitRule.Judge(body.Owner, graph, model, cancellationToken))
            {
                report(diagnostic);
            }
        }

        foreach (var finding in new FlowJudge(model, model.Exceptions).Judge(body.Owner, model.Flow.ArrivalsIn(body.Owner, cancellationToken), cancellationToken))
        {
            report(FlowRules.First(r => r.Kind == finding.Kind).Report(finding, model));
        }
    }
}
