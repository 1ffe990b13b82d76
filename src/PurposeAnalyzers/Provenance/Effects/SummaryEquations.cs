using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>How summaries follow from a body and from the summaries of what it calls (DESIGN 5.4).</summary>
internal sealed class SummaryEquations(
    BodyStore bodies, TypeHierarchy hierarchy, PersonalData data, CodePurposes purposes, UseRules uses, ResultEffects results, Consents consents)
    : ISummaryEquations<MethodSummary>, IKeptForm<MethodSummary>
{
    public MethodSummary Bottom => MethodSummary.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        Events(callable, cancellationToken)
            .OfType<Call>()
            .SelectMany(call => TargetsOf(call, cancellationToken))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    public MethodSummary Compute(ISymbol callable, Func<ISymbol, MethodSummary> summaryOf, CancellationToken cancellationToken)
    {
        var effects = EffectsOf(callable, summaryOf, cancellationToken);
        return effects.IsEmpty ? MethodSummary.Empty : new MethodSummary(effects);
    }

    /// <summary>Where consent matters, it may be checked in any body on the way.</summary>
    public Frozen<MethodSummary>? Freeze(MethodSummary answer, Freezer freezer) =>
        consents.AreNone || !answer.Effects.Any(effect => effect.Datum.MayNeedConsent) ? new FrozenEffects(answer, freezer) : null;

    public MethodSummary Thaw(Frozen<MethodSummary> frozen, ThawedSymbols symbols) => ((FrozenEffects)frozen).Thaw(symbols, data);

    private ImmutableArray<Effect> EffectsOf(ISymbol callable, Func<ISymbol, MethodSummary> summaryOf, CancellationToken cancellationToken)
    {
        var purpose = purposes.Of(callable);
        var found = new EffectSet();
        void Add(Effect effect, BodyEvent step)
        {
            if (effect.For.Through(purpose) is { } remaining && !uses.AreExempt(effect.Datum, step.Function, cancellationToken))
            {
                found.Add(effect with { For = remaining, Consent = consents.Before(effect.Consent, effect.Datum, step, cancellationToken) });
            }
        }

        foreach (var step in Events(callable, cancellationToken))
        {
            switch (step)
            {
                case MemberRead read when data.Find(read.Symbol) is { } datum:
                    Add(new Effect(datum, step.Syntax, Depth: 0, Via: null, Beneficiaries.Callers), step);
                    break;
                case Call call:
                    foreach (var target in TargetsOf(call, cancellationToken))
                    {
                        foreach (var effect in summaryOf(target).Effects)
                        {
                            Add(effect with { Step = step.Syntax, Depth = effect.Depth + 1, Via = target, Returned = null }, step);
                        }

                        foreach (var effect in results.Of(call, target, cancellationToken))
                        {
                            Add(effect, step);
                        }
                    }

                    break;
            }
        }

        return found.ToSorted();
    }

    private ImmutableArray<ISymbol> TargetsOf(Call call, CancellationToken cancellationToken)
    {
        var targets = CallTargets.Of(call, hierarchy, cancellationToken);
        return targets.TooMany ? ImmutableArray<ISymbol>.Empty : targets.Targets;
    }

    /// <summary>
    /// What counts against callers: nothing of code that answers for itself, be it the callable or a lambda in it, and nothing that is
    /// given to code outside, which calls it for others.
    /// </summary>
    private IEnumerable<BodyEvent> Events(ISymbol callable, CancellationToken cancellationToken)
    {
        if (AnswersForItself(callable))
        {
            return Enumerable.Empty<BodyEvent>();
        }

        var body = bodies.Get(callable, cancellationToken);
        return body.Events.Where(e => !AnswersForItself(e.Function) && e is not Call { Kind: CallKind.Handler } && !IsInHandler(e.Function, body));
    }

    private static bool IsInHandler(ISymbol code, BodyGraph body)
    {
        for (ISymbol? function = code; !body.Handlers.IsEmpty && function is IMethodSymbol; function = function.ContainingSymbol)
        {
            if (body.Handlers.Contains(function))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnswersForItself(ISymbol code) =>
        purposes.Of(code).Kind == CodePurposeKind.Commitment || uses.IsAnonymizer(code);
}
