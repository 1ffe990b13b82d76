using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>Judges data that arrived somewhere by what that place asks of it (DESIGN 5.5). One finding a place, of the most specific kind.</summary>
internal sealed class FlowJudge(PurposeModel model)
{
    public IEnumerable<FlowFinding> Judge(ISymbol owner, ImmutableArray<Arrival> arrivals, CancellationToken cancellationToken)
    {
        var verdicts = new List<FlowVerdict>();
        foreach (var arrival in arrivals)
        {
            if (model.DatumOf(arrival.Symbol) is { } datum && !model.UseRules.IsAnonymizer(arrival.Function) && Judge(arrival, datum, cancellationToken) is { } verdict)
            {
                verdicts.Add(verdict);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return verdicts
            .Where(verdict => !IsSaidBetter(verdict, verdicts))
            .GroupBy(verdict => (verdict.Kind, verdict.Site, verdict.Argument))
            .Select(place => Finding(owner, place.ToList()))
            .OrderBy(finding => finding.Site.SpanStart);
    }

    private FlowVerdict? Judge(Arrival arrival, Datum datum, CancellationToken cancellationToken) => arrival.Demand switch
    {
        PassedTo passed => JudgePassed(arrival, datum, passed.Code, cancellationToken),
        KeptIn kept => JudgeKept(arrival, datum, kept.Target),
        WrittenTo written => JudgeWritten(arrival, datum, written.Sink, cancellationToken),
        Unfollowed unfollowed => Verdict(FlowFindingKind.UnfollowedData, arrival, datum) with { Unfollowed = unfollowed.Kind },
        _ => null,
    };

    private FlowVerdict? JudgePassed(Arrival arrival, Datum datum, ISymbol code, CancellationToken cancellationToken) =>
        !model.Exceptions.Lift(arrival.Function) && Handover.OfPassing(arrival, datum, code, model, cancellationToken) is { } wrong
            ? Verdict(wrong.Kind, arrival, datum, code) with { Purposes = wrong.Purposes }
            : null;

    private FlowVerdict? JudgeWritten(Arrival arrival, Datum datum, Sink sink, CancellationToken cancellationToken) =>
        Handover.OfWriting(arrival, datum, sink, model, cancellationToken) is { } wrong
            ? Verdict(wrong.Kind, arrival, datum) with { Sink = sink, Purposes = wrong.Purposes }
            : null;

    private FlowVerdict? JudgeKept(Arrival arrival, Datum datum, ISymbol target)
    {
        if (model.PersonalData.Find(target) is not { } kept)
        {
            return Verdict(FlowFindingKind.LostTag, arrival, datum, target);
        }

        return kept != datum && WideningComparison.Of(datum.Tags, kept.Tags) is { } widening
            ? Verdict(FlowFindingKind.WidenedPurpose, arrival, datum, target) with { Widening = widening, Purposes = widening.Purposes.AddRange(widening.WithoutConsent) }
            : null;
    }

    private static FlowVerdict Verdict(FlowFindingKind kind, Arrival arrival, Datum datum, ISymbol? target = null)
    {
        // What is kept counts by statement; what is passed, by argument.
        var isKept = kind is FlowFindingKind.LostTag or FlowFindingKind.WidenedPurpose;
        return new FlowVerdict(kind, arrival, datum, target, isKept ? FlowPlace.SiteOf(arrival.Site) : arrival.Site, isKept ? -1 : arrival.Argument);
    }

    /// <summary>
    /// What is passed to code of another purpose need not be said to be kept there as well, nor that other data goes there too early. And data that goes out of sight with its object or
    /// unasked is gone, however often the same body lets it go again.
    /// </summary>
    private static bool IsSaidBetter(FlowVerdict verdict, List<FlowVerdict> all) => verdict.Arrival.Demand is Unfollowed unfollowed
        ? !unfollowed.IsNamed && all.Any(other => other.Datum == verdict.Datum && unfollowed.Equals(other.Arrival.Demand) && IsBefore(other, verdict))
        : verdict.Kind is FlowFindingKind.WidenedPurpose or FlowFindingKind.LostTag
        ? all.Any(other => other.Kind is FlowFindingKind.PassedToOtherPurpose or FlowFindingKind.PurposeAddedLater or FlowFindingKind.MissingConsent && other.Datum == verdict.Datum && other.Arrival.Site == verdict.Arrival.Site)
        : verdict.Kind == FlowFindingKind.PurposeAddedLater
        && all.Any(other => other.Kind == FlowFindingKind.PassedToOtherPurpose && other.Site == verdict.Site && other.Argument == verdict.Argument);

    private static bool IsBefore(FlowVerdict one, FlowVerdict other) =>
        one.Site.SpanStart < other.Site.SpanStart || (one.Site.SpanStart == other.Site.SpanStart && one.Argument < other.Argument);

    private static FlowFinding Finding(ISymbol owner, List<FlowVerdict> verdicts)
    {
        var first = verdicts
            .OrderBy(v => v.Datum.Id, StringComparer.Ordinal)
            .ThenBy(v => v.Arrival.Trail, Comparer<Trail?>.Create(Trail.Compare))
            .First();
        var place = verdicts[0];
        return new FlowFinding(
            first.Kind,
            owner,
            first.Site,
            verdicts.Select(v => v.Datum).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray(),
            verdicts.Select(v => v.Target).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray(),
            verdicts.SelectMany(v => v.Purposes).Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray(),
            first.Arrival.Trail)
        {
            Widening = first.Widening,
            Sink = place.Sink,
            Unfollowed = place.Unfollowed,
        };
    }

    /// <summary>A finding about one datum and one target, before those of one place are put together.</summary>
    private sealed record FlowVerdict(FlowFindingKind Kind, Arrival Arrival, Datum Datum, ISymbol? Target, SyntaxNode Site, int Argument)
    {
        public ImmutableArray<string> Purposes { get; init; } = ImmutableArray<string>.Empty;

        public Widening? Widening { get; init; }

        public Sink? Sink { get; init; }

        public UnfollowedKind Unfollowed { get; init; }
    }
}
