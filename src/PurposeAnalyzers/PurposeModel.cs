using System.Threading;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Facts.Records;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Effects;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Requests;
using PurposeAnalyzers.Provenance.Rights;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Settings;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers;

/// <summary>All that the rules share about one compilation. Lives as long as its analysis and no longer.</summary>
internal sealed class PurposeModel
{
    private readonly Compilation compilation;
    private readonly SummarySolver<MethodSummary> summaries;

    public PurposeModel(
        Compilation compilation, PolicySet policies, ResolvedBindings bindings, AnnotatedAssemblies assemblies, PurposeOptions options, Func<SyntaxTree, FileIndex> indexOf, KeptAnswers kept)
    {
        this.compilation = compilation;
        Policies = policies;
        Assemblies = assemblies;
        PersonalData = new PersonalData(compilation, new AnnotationReader(policies, bindings.Markers), Assemblies, bindings);
        CodePurposes = new CodePurposes(compilation, Assemblies, bindings);
        Exceptions = new PolicyExceptions(new ExceptionValidity(policies, new Approvals(compilation)), assemblies);
        Recipients = new CodeRecipients(compilation, assemblies, bindings);
        Roots = new Roots(compilation);
        Hierarchy = new TypeHierarchy(compilation, indexOf);
        var anonymizers = new Anonymizers(Assemblies, bindings);
        var libraries = new LibraryModels(compilation, bindings, options.ConsoleIsLog);
        Contained = new ContainedData(PersonalData);
        var selfDescribing = new SelfDescribingTypes(PersonalData, Contained);
        var inferred = new InferredMembers(compilation, PersonalData, selfDescribing);
        Endpoints = new AnonymousEndpoints(compilation, indexOf);
        OfRequest = bindings.OfRequest;
        var named = new NamedData(bindings, libraries);
        var texts = new ObjectTexts(libraries);
        var open = new OpenTypes();
        Bodies = new BodyStore(
            compilation, new BodyDomain(PersonalData, new UseFilter(PersonalData, anonymizers), inferred, Contained, libraries, Recipients, Hierarchy, Endpoints, named, texts, open), kept);
        var mentions = new MemberBodies(compilation, indexOf, kept.Reads);
        var checks = new DeclaredChecks(compilation, bindings, assemblies);
        Consents = new Consents(compilation, policies, checks, Bodies, Hierarchy, mentions);
        RecipientConsent = new RecipientConsent(policies, Consents);
        Requests = new DataSubjectRequests(Assemblies);
        UseRules = new UseRules(new DeclaringType(Bodies), Requests, anonymizers);
        var disclosures = new DisclosureDemands(PersonalData, Recipients, libraries);
        var demands = new FlowDemands(PersonalData, CodePurposes, libraries, anonymizers, inferred, Requests, disclosures, Endpoints);
        var flow = new FlowModel(PersonalData, Contained, selfDescribing, libraries, anonymizers, inferred, named, Endpoints, demands, Recipients, RecipientConsent, texts, open);
        Flow = new ValueFlow(Bodies, Hierarchy, flow, mentions);
        Handlers = new HandlerCode(Hierarchy);
        Register = new RequestRegister(compilation);
        Rights = RightsCoverage.Create(compilation, PersonalData, Assemblies, Contained, libraries, Bodies, Hierarchy, Register);
        Results = new ResultEffects(new ReturnedData(Flow, flow, PersonalData), Bodies, PersonalData, CodePurposes, Exceptions, UseRules, Consents);
        var effects = new SummaryEquations(Bodies, Hierarchy, PersonalData, CodePurposes, UseRules, Results, Consents);
        summaries = new SummarySolver<MethodSummary>(effects, kept, effects);
        Records = options.IsReport ? new RecordCollector(this, compilation, checks) : null;
    }

    public PolicySet Policies { get; }

    public AnnotatedAssemblies Assemblies { get; }

    public PersonalData PersonalData { get; }

    public ContainedData Contained { get; }

    public CodePurposes CodePurposes { get; }

    public PolicyExceptions Exceptions { get; }

    public CodeRecipients Recipients { get; }

    public RecipientConsent RecipientConsent { get; }

    public Roots Roots { get; }

    public TypeHierarchy Hierarchy { get; }

    public BodyStore Bodies { get; }

    public DataSubjectRequests Requests { get; }

    public HandlerCode Handlers { get; }

    public RequestRegister Register { get; }

    public RightsCoverage Rights { get; }

    public ValueFlow Flow { get; }

    public UseRules UseRules { get; }

    public AnonymousEndpoints Endpoints { get; }

    /// <summary>Data about whoever makes the request that is answered.</summary>
    public ImmutableHashSet<ISymbol> OfRequest { get; }

    public Consents Consents { get; }

    public ResultEffects Results { get; }

    /// <summary>What a report needs; null in builds that write none.</summary>
    public RecordCollector? Records { get; }

    /// <summary>Whether this compilation declares the symbol.</summary>
    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>The files of this compilation.</summary>
    public IEnumerable<SyntaxTree> Files => compilation.SyntaxTrees;

    /// <summary>What the compiler makes of the statements that stand outside all types; null in most compilations.</summary>
    public IMethodSymbol? TopLevelCode(CancellationToken cancellationToken) =>
        compilation.GetEntryPoint(cancellationToken) is { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } program ? program : null;

    /// <summary>What this compilation declares under a name that a baseline uses.</summary>
    public ImmutableArray<ISymbol> FindDeclared(string member) =>
        FingerprintedMember.IdOf(compilation.Assembly) == member
            ? ImmutableArray.Create<ISymbol>(compilation.Assembly)
            : DocumentationCommentId.GetSymbolsForDeclarationId(member, compilation).RemoveAll(symbol => !IsInSource(symbol));

    /// <summary>The compiler's view of a file of this compilation.</summary>
    public SemanticModel ModelOf(SyntaxTree file) =>
#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        compilation.GetSemanticModel(file);
#pragma warning restore RS1030

    /// <summary>The lambda, local function or member whose code stands at a place of this compilation; null elsewhere.</summary>
    public ISymbol? CodeAt(SyntaxNode syntax) =>
#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? compilation.GetSemanticModel(syntax.SyntaxTree).GetEnclosingSymbol(syntax.SpanStart) : null;
#pragma warning restore RS1030

    /// <summary>The type of an expression of this compilation; null elsewhere.</summary>
    public ITypeSymbol? TypeAt(SyntaxNode expression) =>
#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        compilation.ContainsSyntaxTree(expression.SyntaxTree) ? compilation.GetSemanticModel(expression.SyntaxTree).GetTypeInfo(expression).Type : null;
#pragma warning restore RS1030

    /// <summary>A place that diagnostics of this compilation may name: an editor also shows the source of other projects.</summary>
    public Location Reportable(Location location) =>
        location.SourceTree is { } tree && !compilation.ContainsSyntaxTree(tree)
            ? Location.Create(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : location;

    public MethodSummary SummaryOf(ISymbol callable, CancellationToken cancellationToken) => summaries.Get(callable, cancellationToken);
}
