using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Records;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Endpoints;
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
using PurposeAnalyzers.Settings;
using PurposeAnalyzers.Suggestions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers;

/// <summary>The one analyzer: builds what the rules share once per compilation and lets each rule judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PurposeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.PUR0001_ProcessingRecord,
        Descriptors.PUR0002_AnalysisLimit,
        Descriptors.PUR0003_InvalidPolicyFile,
        Descriptors.PUR0004_BindingMatchesNothing,
        Descriptors.PUR0005_UnfollowedData,
        Descriptors.PUR0006_IneffectiveBaseline,
        Descriptors.PUR0007_InvalidSetting,
        Descriptors.PUR0201_UnknownId,
        Descriptors.PUR0202_UndeclaredPurpose,
        Descriptors.PUR0203_AmbiguousPurpose,
        Descriptors.PUR0204_ContradictsBase,
        Descriptors.PUR0205_UntaggedData,
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

    private static readonly SyntaxTreeValueProvider<FileIndex> Indexes = new(NewIndex);
    private static readonly SyntaxTreeValueProvider<FileAnswers> Answers = new(_ => new FileAnswers());

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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = PurposeOptions.Read(provider);
        var judgesSettings = InvalidSettingRule.HasWork(provider);
        if (options.IsSilent)
        {
            JudgeSettings(judgesSettings);
            return;
        }

        var policies = PolicySet.Load(context.Options.AdditionalFiles, provider, context.CancellationToken);
        var bindings = BindingResolver.Resolve(policies.Current, context.Compilation, context.CancellationToken);
        ReportPolicy(context, policies.Diagnostics.AddRange(bindings.Diagnostics).AddRange(PolicyRules.SelectMany(rule => rule.Judge(policies))));

        var assemblies = new AnnotatedAssemblies(context.Compilation, new MarkedAssemblies(context.Compilation, bindings.Markers), options.ReferencedProjects, IndexOf);
        var gate = TagGate.Open(context.Compilation, assemblies, !bindings.Data.IsEmpty, context.CancellationToken);
        var kept = gate.MayHoldTags ? KeptAnswers.Of(context.Compilation, AnswerSettings.Read(context.Options, options, context.CancellationToken), IndexOf, AnswersOf) : KeptAnswers.None;
        var model = new PurposeModel(context.Compilation, policies, bindings, assemblies, options, IndexOf, kept);
        var untagged = (assemblies.AreAtHand || policies.Current is not null) && !IsOff(context.Compilation, Descriptors.PUR0205_UntaggedData.Id, context.CancellationToken)
            ? new UntaggedMembers(context.Compilation, model.PersonalData, provider)
            : null;
        var generated = new GeneratedCode(options.ReportViews);
        var findings = new MemberFindings(model, FindingRules, FlowRules, AnnotationRules, untagged, generated);

        ReportBaselines(context, model, findings);

        void JudgeSettings(bool isWorthIt)
        {
            if (isWorthIt)
            {
                context.RegisterCompilationEndAction(end => Report(InvalidSettingRule.Judge(provider, end.Compilation.SyntaxTrees), end.ReportDiagnostic));
            }
        }

        // The host keeps both as long as the file does not change, through all edits of other files.
        FileIndex IndexOf(SyntaxTree tree) => context.TryGetValue(tree, Indexes, out var index) ? index : NewIndex(tree);
        FileAnswers AnswersOf(SyntaxTree tree) => context.TryGetValue(tree, Answers, out var answers) ? answers : new FileAnswers();

        JudgeSettings(judgesSettings || gate.HasAnnotations || gate.MayHoldTags);

        if (model.Records is { } records)
        {
            var project = ProjectIdentity.Read(provider);
            context.RegisterCompilationEndAction(end =>
                records.All(project, options.IsTestProject, end.CancellationToken).Select(ProcessingRecordRule.Report).ToList().ForEach(end.ReportDiagnostic));
        }

        if (untagged is not null)
        {
            context.RegisterSymbolAction(type => Report(type.IsGeneratedCode ? [] : findings.SuggestedIn((INamedTypeSymbol)type.Symbol), type.ReportDiagnostic), SymbolKind.NamedType);
        }

        if (gate.HasAnnotations)
        {
            var spelling = new AnnotationSpelling(context.Compilation);
            context.RegisterSyntaxNodeAction(node => AnalyzeAnnotation(node, spelling, findings), SyntaxKind.Attribute);
        }

        if (gate.MayHoldTags)
        {
            var waiting = new WaitingBodies();
            context.RegisterOperationBlockAction(block => ReadBody(block, model, findings, waiting, generated));
            context.RegisterSemanticModelAction(file => JudgeFile(file, findings, waiting));
            context.RegisterSymbolAction(symbol => JudgeAtOnce(symbol, findings, waiting), SymbolKind.Namespace, SymbolKind.NamedType);
        }
    }

    private static FileIndex NewIndex(SyntaxTree tree) => new(tree, MappingFiles.GlobalText);

    private static bool IsOff(Compilation compilation, string rule, CancellationToken cancellationToken) =>
        (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule, out var severity)
            || compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(rule, cancellationToken, out severity) == true)
        && severity == ReportDiagnostic.Suppress;

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

    /// <summary>Judged by the members that they name, so that an editor tells of an entry that is done with while one looks at the file.</summary>
    private static void ReportBaselines(CompilationStartAnalysisContext context, PurposeModel model, MemberFindings findings)
    {
        var baselines = BaselineFiles.Among(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider);
        if (!baselines.IsEmpty)
        {
            context.RegisterAdditionalFileAction(file =>
            {
                if (baselines.Contains(file.AdditionalFile))
                {
                    Report(IneffectiveBaselineRule.Judge(file.AdditionalFile, model, findings, file.CancellationToken), file.ReportDiagnostic);
                }
            });
        }
    }

    private static void AnalyzeAnnotation(SyntaxNodeAnalysisContext context, AnnotationSpelling spelling, MemberFindings findings)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (spelling.MayBeAnnotation(attribute) && AnnotationUse.Find(attribute, context.SemanticModel, context.CancellationToken) is { } use)
        {
            Report(findings.At(use, context.IsGeneratedCode, context.CancellationToken), context.ReportDiagnostic);
        }
    }

    /// <remarks>What calls into generated code lead to is read when somebody asks.</remarks>
    private static void ReadBody(OperationBlockAnalysisContext context, PurposeModel model, MemberFindings findings, WaitingBodies waiting, GeneratedCode generated)
    {
        if (context.IsGeneratedCode && model.Records is null && !generated.MayReportIn(context.FilterTree))
        {
            return;
        }

        var owner = context.OwningSymbol;
        var body = model.Bodies.Get(owner, context.OperationBlocks, context.CancellationToken);
        model.Flow.Read(owner, body, context.OperationBlocks, context.CancellationToken);
        model.Records?.Add(owner, context.OperationBlocks);
        var defaults = model.Bodies.GetDefaults(owner, context.OperationBlocks, context.CancellationToken);
        var shown = new ShownBody(owner, body, defaults, context.IsGeneratedCode);
        if (shown.IsEmpty)
        {
            return;
        }

        if (!waiting.Add(context.FilterTree, shown))
        {
            Report(findings.In(shown, context.CancellationToken), context.ReportDiagnostic);
        }
    }

    /// <summary>
    /// Whoever asks about one file that was parsed without documentation comments is never told that the file has ended.
    /// Editors parse with them, and command lines ask about all files; others get their answer body by body.
    /// </summary>
    private static void JudgeAtOnce(SymbolAnalysisContext context, MemberFindings findings, WaitingBodies waiting)
    {
        if (context.FilterTree is { Options.DocumentationMode: DocumentationMode.None } file)
        {
            foreach (var body in waiting.End(file))
            {
                Report(findings.In(body, context.CancellationToken), context.ReportDiagnostic);
            }
        }
    }

    private static void JudgeFile(SemanticModelAnalysisContext context, MemberFindings findings, WaitingBodies waiting)
    {
        foreach (var body in waiting.End(context.FilterTree))
        {
            Report(findings.In(body, context.CancellationToken), context.ReportDiagnostic);
        }
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics, Action<Diagnostic> report)
    {
        foreach (var diagnostic in diagnostics)
        {
            report(diagnostic);
        }
    }
}
