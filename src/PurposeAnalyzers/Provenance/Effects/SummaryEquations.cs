using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>How summaries follow from a body and from the summaries of what it calls (DESIGN 5.4).</summary>
internal sealed class SummaryEquations(
    BodyStore bodies, TypeHierarchy hierarchy, PersonalData data, CodePurposes purposes, PolicyExceptions exceptions, UseRules uses, Consents consents) : ISummaryEquations<MethodSummary>
{
    public MethodSummary Bottom => MethodSummary.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        Events(callable, cancellationToken)
            .OfType<Call>()
            .Concat(Returned(callable, cancellationToken).OfType<CallValue>().Select(value => value.Call))
            .SelectMany(call => TargetsOf(call, cancellationToken))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    public MethodSummary Compute(ISymbol callable, Func<ISymbol, MethodSummary> summaryOf, CancellationToken cancellationToken)
    {
        var effects = EffectsOf(callable, summaryOf, cancellationToken);
        var (result, parameters) = ResultOf(callable, summaryOf, cancellationToken);
        return effects.IsEmpty && result.IsEmpty && parameters.IsEmpty ? MethodSummary.Empty : new MethodSummary(effects, result, parameters);
    }

    private ImmutableArray<Effect> EffectsOf(ISymbol callable, Func<ISymbol, MethodSummary> summaryOf, CancellationToken cancellationToken)
    {
        var purpose = purposes.Of(callable);
        var found = new EffectSet();
        void Add(Datum datum, BodyEvent step, int depth, ISymbol? via, Beneficiaries before, ConsentSet checkedBefore)
        {
            if (before.Through(purpose) is { } remaining && !uses.AreExempt(datum, step.Function, cancellationToken))
            {
                found.Add(new Effect(datum, step.Syntax, depth, via, remaining, With(checkedBefore, datum, step.Function, step.Syntax, cancellationToken)));
            }
        }

        foreach (var step in Events(callable, cancellationToken))
        {
            switch (step)
            {
                case MemberRead read when data.Find(read.Symbol) is { } datum:
                    Add(datum, step, depth: 0, via: null, Beneficiaries.Callers, ConsentSet.None);
                    break;
                case Call call:
                    foreach (var target in TargetsOf(call, cancellationToken))
                    {
                        foreach (var effect in summaryOf(target).UsedBy(call))
                        {
                            Add(effect.Datum, step, effect.Depth + 1, target, effect.For, effect.Consent);
                        }
                    }

                    break;
            }
        }

        return found.ToSorted();
    }

    /// <summary>What the result carries: a tagged result says so itself, and an anonymizer's carries nothing.</summary>
    private (ImmutableArray<Effect> Data, ImmutableArray<int> Parameters) ResultOf(
        ISymbol callable, Func<ISymbol, MethodSummary> summaryOf, CancellationToken cancellationToken)
    {
        var returned = Returned(callable, cancellationToken);
        if (returned.IsEmpty)
        {
            return (ImmutableArray<Effect>.Empty, ImmutableArray<int>.Empty);
        }

        var found = new EffectSet();
        var parameters = new SortedSet<int>();
        foreach (var source in returned)
        {
            AddSource(source, viaArgument: false);
        }

        return (found.ToSorted(), parameters.ToImmutableArray());

        void Add(Effect effect)
        {
            if (!uses.AreExempt(effect.Datum, callable, cancellationToken))
            {
                found.Add(effect with { Consent = With(effect.Consent, effect.Datum, callable, effect.Step, cancellationToken), For = exceptions.Lift(callable) ? effect.For : effect.For.ReportedIn(purposes.Of(callable)) });
            }
        }

        void AddSource(ValueSource source, bool viaArgument)
        {
            switch (source)
            {
                case ParameterValue parameter:
                    parameters.Add(parameter.Ordinal);
                    break;
                case MemberValue member when data.Find(member.Symbol) is { } datum:
                    Add(new Effect(datum, member.Syntax, Depth: 0, Via: null, Beneficiaries.Callers, ConsentSet.None));
                    break;
                case CallValue value when !viaArgument:
                    foreach (var target in TargetsOf(value.Call, cancellationToken))
                    {
                        AddResultOf(value, target);
                    }

                    break;
            }
        }

        void AddResultOf(CallValue value, ISymbol target)
        {
            var summary = summaryOf(target);
            foreach (var effect in summary.Result)
            {
                Add(effect with { Step = value.Call.Syntax, Depth = effect.Depth + 1, Via = target });
            }

            foreach (var source in summary.ReturnedParameters.SelectMany(p => value.Arguments.TryGetValue(p, out var sources) ? sources : ImmutableArray<ValueSource>.Empty))
            {
                AddSource(source, viaArgument: true);
            }
        }
    }

    /// <summary>What is checked before a step, too.</summary>
    private ConsentSet With(ConsentSet before, Datum datum, ISymbol code, SyntaxNode step, CancellationToken cancellationToken) =>
        datum.MayNeedConsent ? consents.Union(before, consents.Within(code, step, datum, cancellationToken)) : before;

    private ImmutableArray<ISymbol> TargetsOf(Call call, CancellationToken cancellationToken)
    {
        var targets = CallTargets.Of(call, hierarchy, cancellationToken);
        return targets.TooMany ? ImmutableArray<ISymbol>.Empty : targets.Targets;
    }

    private ImmutableArray<ValueSource> Returned(ISymbol callable, CancellationToken cancellationToken) =>
        uses.IsAnonymizer(callable) || data.Find((callable as IMethodSymbol)?.AssociatedSymbol ?? callable) is not null
            ? ImmutableArray<ValueSource>.Empty
            : bodies.Get(callable, cancellationToken).Returned;

    /// <summary>What counts against callers: nothing of code that answers for itself, be it the callable or a lambda in it.</summary>
    private IEnumerable<BodyEvent> Events(ISymbol callable, CancellationToken cancellationToken) =>
        AnswersForItself(callable)
            ? Enumerable.Empty<BodyEvent>()
            : bodies.Get(callable, cancellationToken).Events.Where(e => !AnswersForItself(e.Function));

    private bool AnswersForItself(ISymbol code) =>
        purposes.Of(code).Kind == CodePurposeKind.Commitment || uses.IsAnonymizer(code);
}
