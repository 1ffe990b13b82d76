using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models;
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
    UseFilter uses,
    InferredMembers inferred,
    ContainedData contained,
    LibraryModels libraries,
    CodeRecipients recipients,
    TypeHierarchy hierarchy,
    AnonymousEndpoints endpoints,
    NamedData named) : IBodyDomain
{
    public bool IsTracked(ISymbol symbol) => data.Find(symbol) is not null;

    public bool IsUse(IOperation read, ISymbol symbol) => uses.IsUse(NamedData.ValueOf(read), symbol);

    public bool Ignores(IOperation call) => uses.Ignores(call);

    public bool IsInferred(ISymbol member) => inferred.Contains(member);

    public ImmutableArray<ISymbol> NamedBy(IOperation operation) => named.SymbolsIn(operation);

    public bool IsAnswer(ISymbol function) => endpoints.MayAnswerIn(function);

    public bool MakesAnswers(ISymbol function) => endpoints.MakesAnswers(function);

    public bool IsDecision(IMethodSymbol method) => libraries.IsDecision(method);

    public bool HoldsData(ITypeSymbol type) => contained.HoldsPersonalData(type);

    /// <summary>Who writes an object down looks into it; so may code of our own that takes anything.</summary>
    public bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type) =>
        (type.SpecialType == SpecialType.None && ObjectText.Of(type).Kind == TextKind.Method && libraries.ConsumptionOf(parameter).Kind != ConsumptionKind.Value)
        || (contained.HoldsPersonalData(type)
        && (libraries.ConsumptionOf(parameter).Kind != ConsumptionKind.Value
            || libraries.SinkOf(parameter) is not null
            || Reflection.Reads(parameter)
            || libraries.ClientOf(parameter) is not null
            || IsDisclosed(parameter)
            || (!parameter.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && parameter.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object })
            || data.FindType(type) is not null));

    public bool IsLookedIntoBy(IMethodSymbol method, ITypeSymbol receiver) =>
        recipients.MayExist && !recipients.Of(method).IsEmpty && recipients.OfType(receiver).IsEmpty && contained.HoldsPersonalData(receiver);

    /// <summary>Whether code with a recipient takes it, or may do so behind a contract.</summary>
    private bool IsDisclosed(IParameterSymbol parameter) =>
        recipients.MayExist
        && (Discloses(parameter.ContainingSymbol, parameter)
            || (parameter is { ContainingSymbol: IMethodSymbol { IsAbstract: true } contract, OriginalDefinition.DeclaringSyntaxReferences.IsEmpty: false }
                && hierarchy.ImplementationsOf(contract, CancellationToken.None).Any(i => Discloses(i.Method, i.Method.Parameters.ElementAtOrDefault(parameter.Ordinal)))));

    private bool Discloses(ISymbol code, IParameterSymbol? parameter) =>
        !recipients.Of(code).IsEmpty || (parameter is not null && !recipients.OfParameter(parameter).IsEmpty);
}
