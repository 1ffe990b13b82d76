using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;

namespace PurposeAnalyzers.Provenance;

/// <summary>What the engine is to look for: uses of personal data.</summary>
internal sealed class BodyDomain(PersonalData data, UseFilter uses, InferredMembers inferred, ContainedData contained, LibraryModels libraries) : IBodyDomain
{
    public bool IsTracked(ISymbol symbol) => data.Find(symbol) is not null;

    public bool IsUse(IOperation read, ISymbol symbol) => uses.IsUse(read, symbol);

    public bool Ignores(IOperation call) => uses.Ignores(call);

    public bool IsInferred(ISymbol member) => inferred.Contains(member);

    public bool HoldsData(ITypeSymbol type) => contained.HoldsPersonalData(type);

    /// <summary>Who writes an object down looks into it; so may code of our own that takes anything.</summary>
    public bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type) =>
        (type.SpecialType == SpecialType.None && ObjectText.Of(type).Kind == TextKind.Method && libraries.ConsumptionOf(parameter).Kind != ConsumptionKind.Value)
        || (contained.HoldsPersonalData(type)
        && (libraries.ConsumptionOf(parameter).Kind != ConsumptionKind.Value
            || libraries.SinkOf(parameter) is not null
            || Reflection.Reads(parameter)
            || (!parameter.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && parameter.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object })
            || data.FindType(type) is not null));
}
