using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Provenance.Uses;

namespace PurposeAnalyzers.Provenance;

/// <summary>What the engine is to look for: uses of personal data.</summary>
internal sealed class BodyDomain(PersonalData data, UseFilter uses) : IBodyDomain
{
    public bool IsTracked(ISymbol symbol) => data.Find(symbol) is not null;

    public bool IsUse(IOperation read, ISymbol symbol) => uses.IsUse(read, symbol);

    public bool Ignores(IOperation call) => uses.Ignores(call);
}
