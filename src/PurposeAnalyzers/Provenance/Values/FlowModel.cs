using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Requests;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>What the engine must know of personal data, of libraries, and of places that ask something of data.</summary>
internal sealed class FlowModel(
    PersonalData data,
    ContainedData contained,
    SelfDescribingTypes selfDescribing,
    LibraryModels libraries,
    Anonymizers anonymizers,
    InferredMembers inferred,
    NamedData named,
    AnonymousEndpoints endpoints,
    FlowDemands demands,
    CodeRecipients recipients,
    RecipientConsent consent,
    ObjectTexts texts,
    OpenTypes open) : IFlowModel
{
    private readonly ConcurrentDictionary<ISymbol, bool> dropping = new(SymbolEqualityComparer.Default);

    public bool IsTracked(ISymbol symbol) => data.Find(symbol) is not null;

    public bool IsInferred(ISymbol member) => inferred.Contains(member);

    public bool Drops(ISymbol callable)
    {
        var definition = callable.OriginalDefinition;
        return dropping.TryGetValue(definition, out var known) ? known : dropping.GetOrAdd(definition, FindDrops(definition));
    }

    private bool FindDrops(ISymbol callable)
    {
        var member = (callable as IMethodSymbol)?.AssociatedSymbol is IPropertySymbol property ? property : callable;
        return anonymizers.Contains(callable)
            || anonymizers.Contains(member)
            || libraries.IsDecision(member)
            || (callable is IMethodSymbol method && libraries.IsRedactor(method));
    }

    public bool AsksByName(ISymbol member) => named.AsksByName(member);

    public ImmutableArray<ISymbol> NamedBy(IOperation operation) => named.SymbolsIn(operation);

    public bool HoldsData(ITypeSymbol type) => contained.HoldsPersonalData(type);

    public bool HoldsBeyond(ITypeSymbol type, ITypeSymbol other) => contained.HoldsBeyond(type, other);

    public bool IsOpen(ITypeSymbol type) => open.Contain(type);

    public ImmutableArray<ISymbol> DataIn(ITypeSymbol type, Form form) =>
        (form.Kind == FormKind.Text ? contained.PrintedBy(type) : contained.Of(type, (WholeReader)form.Reader)).Select(datum => datum.Symbol).ToImmutableArray();

    public TextOfObject TextOf(ITypeSymbol type) => texts.Of(type);

    public Form FormOf(IParameterSymbol parameter) => FlowDemands.FormOf(libraries.ConsumptionOf(parameter));

    public bool IsSelector(IParameterSymbol parameter) => MemberSelectors.Contain(parameter);

    public bool KnowsItsData(ITypeSymbol type) => selfDescribing.Contain(type);

    public bool IsEnvelope(INamedTypeSymbol contract) => endpoints.MayExist && AspNet.IsResult(contract);

    public bool PicksWhatItShows(ITypeSymbol type) => AspNet.IsView(type);

    public bool IsAnswer(IMethodSymbol method) =>
        Answers.Contain(method, data.KnowsTags(method.ContainingType), isFromOutside: !recipients.Of(method).IsEmpty || libraries.IsClient(method));

    public IEnumerable<Ask> AsksOf(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument) => demands.OfCall(call, targets, argument);

    public IEnumerable<Ask> AsksOf(ISymbol member) => demands.OfMember(member);

    public IEnumerable<Ask> AsksOfResult(ISymbol owner, ITypeSymbol? type) => demands.OfResult(owner, type);

    public Demand ForCallers(Demand demand, SyntaxNode site, ISymbol function, CancellationToken cancellationToken) =>
        demand is DisclosedTo disclosed ? consent.ForCallers(disclosed, site, function, cancellationToken) : demand;

    public IEnumerable<Ask> AsksOf(Lose loss) => FlowDemands.OfLoss(loss);
}
