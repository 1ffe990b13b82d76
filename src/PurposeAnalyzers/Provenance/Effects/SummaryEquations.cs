using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>How the effects of unmarked and candidate code follow from its body and from what it calls (DESIGN 5.4).</summary>
internal sealed class SummaryEquations(
    BodyStore bodies, TypeHierarchy hierarchy, PersonalData data, CodePurposes purposes, UseRules uses) : ISummaryEquations<MethodSummary>
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
        var isCandidate = purposes.Of(callable).Kind == CodePurposeKind.Candidates;
        var best = new Dictionary<(Datum Datum, bool ThroughCandidates), Effect>();
        void Add(Effect effect)
        {
            if (uses.AreExempt(effect.Datum, callable, cancellationToken))
            {
                return;
            }

            var key = (effect.Datum, effect.ThroughCandidates);
            if (!best.TryGetValue(key, out var known) || Effect.ByPreference(effect, known) < 0)
            {
                best[key] = effect;
            }
        }

        foreach (var step in Events(callable, cancellationToken))
        {
            switch (step)
            {
                case MemberRead read when data.Find(read.Symbol) is { } datum:
                    Add(new Effect(datum, step.Syntax, Depth: 0, Via: null, isCandidate));
                    break;
                case Call call:
                    foreach (var target in TargetsOf(call, cancellationToken))
                    {
                        foreach (var effect in summaryOf(target).Effects)
                        {
                            Add(new Effect(effect.Datum, step.Syntax, effect.Depth + 1, target, isCandidate || effect.ThroughCandidates));
                        }
                    }

                    break;
            }
        }

        return best.Count == 0 ? MethodSummary.Empty : new MethodSummary(best.Values.OrderBy(e => e, Comparer<Effect>.Create(Effect.ByDatum)).ToImmutableArray());
    }

    private ImmutableArray<ISymbol> TargetsOf(Call call, CancellationToken cancellationToken)
    {
        var targets = CallTargets.Of(call, hierarchy, cancellationToken);
        return targets.TooMany ? ImmutableArray<ISymbol>.Empty : targets.Targets;
    }

    /// <summary>What counts against callers: nothing of code that answers for itself, be it the callable or a lambda in it.</summary>
    private IEnumerable<BodyEvent> Events(ISymbol callable, CancellationToken cancellationToken) =>
        AnswersForItself(callable)
            ? Enumerable.Empty<BodyEvent>()
            : bodies.Get(callable, cancellationToken).Events.Where(e => !AnswersForItself(e.Function));

    private bool AnswersForItself(ISymbol code) =>
        purposes.Of(code).Kind == CodePurposeKind.Commitment || uses.IsAnonymizer(code);
}
