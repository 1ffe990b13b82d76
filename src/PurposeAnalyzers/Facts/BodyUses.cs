using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Provenance.Effects;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts;

/// <summary>Finds what a body uses: its reads, and its calls of code that uses personal data for its callers.</summary>
internal sealed class BodyUses(PurposeModel model)
{
    /// <summary>In source order; a place that reads a datum does not count as a call as well.</summary>
    public ImmutableArray<Use> Find(BodyGraph graph, CancellationToken cancellationToken)
    {
        if (!MayUseAny(graph, cancellationToken))
        {
            return ImmutableArray<Use>.Empty;
        }

        var uses = ImmutableArray.CreateBuilder<Use>();
        foreach (var place in graph.Events.GroupBy(e => (e.Syntax, e.Function)))
        {
            if (model.UseRules.IsAnonymizer(place.Key.Function))
            {
                continue;
            }

            var data = DataAt(place, cancellationToken);
            if (data.Count > 0)
            {
                var first = data.Any(d => d.Through is null) ? place.First(e => e is MemberRead) : place.First(e => e is Call);
                uses.Add(new Use(first, model.CodePurposes.Of(place.Key.Function), data.ToImmutableArray()));
            }
        }

        return uses.ToImmutable();
    }

    /// <summary>Most bodies use nothing, and say so before anything is sorted by place.</summary>
    private bool MayUseAny(BodyGraph graph, CancellationToken cancellationToken)
    {
        foreach (var step in graph.Events)
        {
            if (step is MemberRead || (step is Call call && MayUseAny(call, cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayUseAny(Call call, CancellationToken cancellationToken)
    {
        var targets = CallTargets.Of(call, model.Hierarchy, cancellationToken);
        if (!targets.TooMany)
        {
            foreach (var target in targets.Targets)
            {
                if (!model.SummaryOf(target, cancellationToken).Effects.IsEmpty || model.Results.Of(call, target, cancellationToken).Any())
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<DataUse> DataAt(IEnumerable<BodyEvent> place, CancellationToken cancellationToken)
    {
        var reads = place.OfType<MemberRead>()
            .Select(read => model.PersonalData.Find(read.Symbol)!)
            .Distinct()
            .Select(datum => new DataUse(datum, Through: null, Beneficiaries.Callers));
        var all = reads.Concat(place.OfType<Call>().SelectMany(call => DataOf(call, cancellationToken)));
        var code = place.First().Function;
        return all.Where(use => !model.UseRules.AreExempt(use.Datum, code, cancellationToken))
            .Select(use => WithConsent(use, place.First(), cancellationToken))
            .ToList();
    }

    /// <summary>Whoever declares no purpose leaves it to its callers to ask.</summary>
    private DataUse WithConsent(DataUse use, BodyEvent place, CancellationToken cancellationToken) =>
        use.Datum.MayNeedConsent && model.CodePurposes.Of(place.Function).Kind != CodePurposeKind.Unmarked
            ? use with { Consent = model.Consents.Union(use.Consent, model.Consents.At(place.Function, place.Syntax, use.Datum, cancellationToken)) }
            : use;

    private IEnumerable<DataUse> DataOf(Call call, CancellationToken cancellationToken)
    {
        var targets = CallTargets.Of(call, model.Hierarchy, cancellationToken);
        if (targets.TooMany)
        {
            yield break;
        }

        foreach (var target in targets.Targets)
        {
            foreach (var effect in model.SummaryOf(target, cancellationToken).Effects)
            {
                yield return new DataUse(effect.Datum, target, effect.For) { Consent = effect.Consent };
            }

            foreach (var effect in model.Results.Of(call, target, cancellationToken))
            {
                yield return new DataUse(effect.Datum, target, effect.For, effect.Returned) { Consent = effect.Consent };
            }
        }
    }
}
