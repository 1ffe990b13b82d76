using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What a call uses because its result carries it, whatever the callee serves (DESIGN 5.4).</summary>
internal sealed class ResultEffects(ReturnedData returned, BodyStore bodies, PersonalData data, CodePurposes purposes, PolicyExceptions exceptions, UseRules uses)
{
    public IEnumerable<Effect> Of(Call call, ISymbol target, CancellationToken cancellationToken)
    {
        if (call.Taken.IsNothing || uses.IsAnonymizer(target))
        {
            yield break;
        }

        foreach (var (symbol, trail) in returned.Of(target, call.Taken, cancellationToken))
        {
            var callables = ReturnedData.HandedOutBy(target, trail).ToList();
            var code = callables.Concat(FunctionThatReads(symbol, trail, callables.Last(), cancellationToken)).ToList();
            if (data.DatumOf(symbol) is { } datum && !code.Any(c => uses.AreExempt(datum, c, cancellationToken)))
            {
                yield return new Effect(datum, call.Syntax, callables.Count, target, BeneficiariesAfter(code), trail);
            }
        }
    }

    /// <summary>The lambda or local function that the data was read in: it may serve a purpose of its own.</summary>
    private IEnumerable<ISymbol> FunctionThatReads(ISymbol symbol, Trail trail, ISymbol callable, CancellationToken cancellationToken)
    {
        while (trail.Previous is { } previous)
        {
            trail = previous;
        }

        return bodies.Get(callable, cancellationToken).Events
            .Where(e => e is MemberRead read && SymbolEqualityComparer.Default.Equals(read.Symbol, symbol) && read.Syntax.SyntaxTree == trail.Step.SyntaxTree && trail.Step.Span.Contains(read.Syntax.Span))
            .Select(e => e.Function)
            .Where(function => !SymbolEqualityComparer.Default.Equals(function, callable))
            .Take(1);
    }

    private Beneficiaries BeneficiariesAfter(IEnumerable<ISymbol> code) => code
        .Where(c => !exceptions.Lift(c))
        .Aggregate(Beneficiaries.Callers, (remaining, c) => remaining.ReportedIn(purposes.Of(c)));
}
