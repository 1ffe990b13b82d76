using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What a call uses because its result carries it, whatever the callee serves (DESIGN 5.4).</summary>
internal sealed class ResultEffects(ReturnedData returned, PersonalData data, CodePurposes purposes, PolicyExceptions exceptions, UseRules uses)
{
    public IEnumerable<Effect> Of(Call call, ISymbol target, CancellationToken cancellationToken)
    {
        if (call.Taken.IsNothing || uses.IsAnonymizer(target))
        {
            yield break;
        }

        foreach (var (symbol, trail) in returned.Of(target, call.Taken, cancellationToken))
        {
            var code = ReturnedData.HandedOutBy(target, trail).ToList();
            if (data.DatumOf(symbol) is { } datum && !code.Any(c => uses.AreExempt(datum, c, cancellationToken)))
            {
                yield return new Effect(datum, call.Syntax, code.Count, target, BeneficiariesAfter(code), trail);
            }
        }
    }

    private Beneficiaries BeneficiariesAfter(IEnumerable<ISymbol> code) => code
        .Where(c => !exceptions.Lift(c))
        .Aggregate(Beneficiaries.Callers, (remaining, c) => remaining.ReportedIn(purposes.Of(c)));
}
