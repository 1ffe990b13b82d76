using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What a call uses because its result carries it, whatever the callee serves (DESIGN 5.4).</summary>
internal sealed class ResultEffects(ReturnedData returned, BodyStore bodies, PersonalData data, CodePurposes purposes, PolicyExceptions exceptions, UseRules uses, Consents consents)
{
    public IEnumerable<Effect> Of(Call call, ISymbol target, CancellationToken cancellationToken)
    {
        var brought = uses.IsAnonymizer(target) ? [] : returned.Of(target, call.Taken, cancellationToken);
        return brought.IsEmpty ? [] : Of(call, target, brought, cancellationToken);
    }

    private IEnumerable<Effect> Of(Call call, ISymbol target, ImmutableArray<(ISymbol Symbol, Trail Trail)> brought, CancellationToken cancellationToken)
    {
        foreach (var (symbol, trail) in brought)
        {
            var callables = ReturnedData.HandedOutBy(target, trail).ToList();
            var code = callables.Concat(FunctionThatReads(symbol, trail, callables.Last(), cancellationToken)).ToList();
            if (data.DatumOf(symbol) is { } datum && !code.Any(c => uses.AreExempt(datum, c, cancellationToken)))
            {
                yield return new Effect(datum, call.Syntax, callables.Count, target, BeneficiariesAfter(code, cancellationToken), trail)
                {
                    Consent = datum.MayNeedConsent ? ConsentOnTheWay(datum, symbol, callables, cancellationToken) : ConsentSet.None,
                };
            }
        }
    }

    /// <summary>The lambda or local function that the data was read in: it may serve a purpose of its own.</summary>
    private IEnumerable<ISymbol> FunctionThatReads(ISymbol symbol, Trail trail, ISymbol callable, CancellationToken cancellationToken)
    {
        trail = trail.Start;
        return bodies.Get(callable, cancellationToken).Events
            .Where(e => e is MemberRead read && SymbolEqualityComparer.Default.Equals(read.Symbol, symbol) && read.Syntax.SyntaxTree == trail.Step.SyntaxTree && trail.Step.Span.Contains(read.Syntax.Span))
            .Select(e => e.Function)
            .Where(function => !SymbolEqualityComparer.Default.Equals(function, callable))
            .Take(1);
    }

    /// <summary>What was checked in each of the callables before the datum was read there, or taken from the next.</summary>
    private ConsentSet ConsentOnTheWay(Datum datum, ISymbol symbol, List<ISymbol> callables, CancellationToken cancellationToken)
    {
        var consent = ConsentSet.None;
        for (var i = 0; i < callables.Count; i++)
        {
            var next = i + 1 < callables.Count ? callables[i + 1] : null;
            var places = bodies.Get(callables[i], cancellationToken).Events
                .Where(e => e switch
                {
                    MemberRead read => SymbolEqualityComparer.Default.Equals(read.Symbol, symbol),
                    Call call => next is not null && SymbolEqualityComparer.Default.Equals(call.Target, next),
                    _ => false,
                })
                .Select(e => consents.Within(e.Function, e.Syntax, datum, cancellationToken))
                .ToList();
            consent = places.Count == 0 ? consent : consents.Union(consent, Consents.Intersection(places));
        }

        return consent;
    }

    private Beneficiaries BeneficiariesAfter(IEnumerable<ISymbol> code, CancellationToken cancellationToken) => code
        .Where(c => !IsLifted(c, cancellationToken))
        .Aggregate(Beneficiaries.Callers, (remaining, c) => remaining.ReportedIn(purposes.Of(c)));

    private bool IsLifted(ISymbol code, CancellationToken cancellationToken)
    {
        // An approval covers the text of the code and of what it calls.
        if (bodies.Kept.Reads.IsNoting && exceptions.AreAround(code))
        {
            bodies.Kept.Reads.NoteAll();
        }

        return exceptions.Lift(code, cancellationToken);
    }
}
