using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Models.Logging;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Requests;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance;

/// <summary>What the engine is to look for: uses of personal data.</summary>
internal sealed class BodyDomain(
    PersonalData data,
    UseFilter filter,
    InferredMembers inferred,
    ContainedData contained,
    LibraryModels libraries,
    CodeRecipients recipients,
    TypeHierarchy hierarchy,
    AnonymousEndpoints endpoints,
    NamedData named,
    ObjectTexts texts,
    OpenTypes open) : IBodyDomain
{
    private readonly ConcurrentDictionary<ISymbol, ParameterUse> uses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Content> contents = new(SymbolEqualityComparer.Default);

    public bool IsTracked(ISymbol symbol) => data.Find(symbol) is not null;

    public bool IsUse(IOperation read, ISymbol symbol) => filter.IsUse(NamedData.ValueOf(read), symbol);

    public bool Ignores(IOperation call) => filter.Ignores(call);

    public bool IsInferred(ISymbol member) => inferred.Contains(member);

    public bool PicksWhatItShows(ITypeSymbol type) => AspNet.IsView(type);

    public ImmutableArray<ISymbol> NamedBy(IOperation operation) => named.SymbolsIn(operation);

    public bool IsAnswer(ISymbol function) => endpoints.MayAnswerIn(function);

    public bool MakesAnswers(ISymbol function) => endpoints.MakesAnswers(function);

    public bool IsDecision(IMethodSymbol method) => libraries.IsDecision(method);

    public bool IsOpen(ITypeSymbol type) => open.Contain(type);

    public bool HoldsData(ITypeSymbol type) => contained.HoldsPersonalData(type);

    /// <summary>Who writes an object down looks into it; so may code of our own that takes anything.</summary>
    public bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type)
    {
        // Most of what is passed is nothing that one could look into, and types are fewer than parameters.
        if (HeldTypes.IsPlain(type))
        {
            return false;
        }

        var content = contents.TryGetValue(type, out var known) ? known : contents.GetOrAdd(type, FindContent(type));
        return content != Content.None && UseOf(parameter) switch
        {
            ParameterUse.WritesDown => true,
            ParameterUse.LooksInto => content == Content.Data,
            ParameterUse.TakesAny when contained.HoldsBeyond(type, parameter.OriginalDefinition.Type) => true,
            _ => content == Content.Data && (GeneratedLog.IsOfDelegate(parameter) || data.FindType(type) is not null),
        };
    }

    private Content FindContent(ITypeSymbol type) =>
        contained.HoldsPersonalData(type) ? Content.Data : texts.Of(type).Kind == TextKind.Method ? Content.OwnText : Content.None;

    /// <summary>Code passes arguments all the time, and most parameters take nothing but what is passed: that is found out once.</summary>
    private ParameterUse UseOf(IParameterSymbol parameter)
    {
        var definition = parameter.OriginalDefinition;
        return uses.TryGetValue(definition, out var known) ? known : uses.GetOrAdd(definition, FindUse(definition));
    }

    private ParameterUse FindUse(IParameterSymbol parameter) =>
        libraries.ConsumptionOf(parameter).Kind != ConsumptionKind.Value ? ParameterUse.WritesDown
        : libraries.SinkOf(parameter) is not null
            || Reflection.Reads(parameter)
            || libraries.ClientOf(parameter) is not null
            || IsDisclosed(parameter) ? ParameterUse.LooksInto
        : libraries.IsInSource(parameter) && open.Contain(parameter.Type) ? ParameterUse.TakesAny
        : ParameterUse.Takes;

    public bool IsLookedIntoBy(IMethodSymbol method, ITypeSymbol receiver) =>
        recipients.MayExist && contained.HoldsPersonalData(receiver) && !recipients.Of(method).IsEmpty && recipients.OfType(receiver).IsEmpty;

    /// <summary>Whether code with a recipient takes it, or may do so behind a contract.</summary>
    private bool IsDisclosed(IParameterSymbol parameter) =>
        recipients.MayExist
        && (Discloses(parameter.ContainingSymbol, parameter)
            || (parameter is { ContainingSymbol: IMethodSymbol { IsAbstract: true } contract }
                && libraries.IsInSource(contract)
                && hierarchy.ImplementationsOf(contract, CancellationToken.None).Any(i => Discloses(i.Method, i.Method.Parameters.ElementAtOrDefault(parameter.Ordinal)))));

    private bool Discloses(ISymbol code, IParameterSymbol? parameter) =>
        !recipients.Of(code).IsEmpty || (parameter is not null && !recipients.OfParameter(parameter).IsEmpty);

    /// <summary>What is in an object that somebody could look into.</summary>
    private enum Content
    {
        None,

        /// <summary>Code of this compilation makes its text.</summary>
        OwnText,
        Data,
    }

    /// <summary>What becomes of an object that is passed.</summary>
    private enum ParameterUse
    {
        Takes,

        /// <summary>Code of our own, which may look into it: where the type of the parameter does not say what is in it, only who passes the object can tell.</summary>
        TakesAny,
        LooksInto,
        WritesDown,
    }
}
