using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>Judges data that arrived somewhere by what that place asks of it (DESIGN 5.5). One finding a place, of the most specific kind.</summary>
/// <param name="model">What is known of the compilation.</param>
/// <param name="exceptions">The exceptions that lift limits in the body.</param>
internal sealed class FlowJudge(PurposeModel model, PolicyExceptions exceptions)
{
    private readonly DisclosureJudge disclosures = new(model, exceptions);

    public IEnumerable<FlowFinding> Judge(ISymbol owner, ImmutableArray<Arrival> arrivals, CancellationToken cancellationToken)
    {
        if (arrivals.IsEmpty)
        {
            return Enumerable.Empty<FlowFinding>();
        }

        var verdicts = new List<FlowVerdict>();
        foreach (var arrival in arrivals)
        {
            if (model.PersonalData.DatumOf(arrival.Symbol) is not { } datum || model.UseRules.IsAnonymizer(arrival.Function))
            {
                continue;
            }

            if (Judge(arrival, datum, arrivals, cancellationToken) is { } verdict)
            {
                verdicts.Add(verdict);
            }

            verdicts.AddRange(disclosures.Judge(arrival, datum, cancellationToken).Select(d => Verdict(d, arrival, datum)));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return verdicts
            .Where(verdict => !IsSaidBetter(verdict, verdicts) && !DisclosedBefore.Contains(verdict, verdicts, arrivals))
            .GroupBy(verdict => (verdict.Kind, verdict.Site, verdict.Argument))
            .Select(place => Finding(owner, place.ToList()))
            .OrderBy(finding => finding.Site.SpanStart);
    }

    private FlowVerdict? Judge(Arrival arrival, Datum datum, ImmutableArray<Arrival> all, CancellationToken cancellationToken) => arrival.Demand switch
    {
        PassedTo passed => JudgePassed(arrival, datum, passed.Code, cancellationToken),
        KeptIn kept => JudgeKept(arrival, datum, kept.Target),
        Answered answered => JudgeAnswered(arrival, datum, all, answered.By is IMethodSymbol ? model.Endpoints.Of(answered.By) : model.Endpoints.OfShown(answered.By)),
        WrittenTo { Sink: { Kind: SinkKind.Response or SinkKind.Broadcast } sink } => JudgeAnswered(arrival, datum, all, model.Endpoints.Around(arrival.Function), sink),
        WrittenTo written => JudgeWritten(arrival, datum, written.Sink, cancellationToken),
        Unfollowed unfollowed => Verdict(FlowFindingKind.UnfollowedData, arrival, datum) with { Unfollowed = unfollowed.Kind },
        _ => null,
    };

    private FlowVerdict? JudgePassed(Arrival arrival, Datum datum, ISymbol code, CancellationToken cancellationToken) =>
        !exceptions.Lift(arrival.Function, cancellationToken) && Handover.OfPassing(arrival, datum, code, model, cancellationToken) is { } wrong
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

    private FlowVerdict? JudgeAnswered(Arrival arrival, Datum datum, ImmutableArray<Arrival> all, Location? openedAt, Sink? sink = null) =>
        openedAt is null || (sink?.Kind != SinkKind.Broadcast && IsForCaller(arrival, datum, all))
            ? null
            : Verdict(FlowFindingKind.AnsweredAnonymously, arrival, datum, (arrival.Demand as Answered)?.By) with { Sink = sink, OpenedAt = openedAt };

    /// <summary>Whoever sent the data, or is the one it is about, may have it back; others may not.</summary>
    private bool IsForCaller(Arrival arrival, Datum datum, ImmutableArray<Arrival> all) =>
        model.OfRequest.Contains(datum.Symbol)
        || OwnInput.Contains(arrival.Trail, datum.Symbol, arrival.Function)
        || new ComposedAnswer(model, all).IsHarmless(arrival, datum);

    private static FlowVerdict Verdict(FlowFindingKind kind, Arrival arrival, Datum datum, ISymbol? target = null)
    {
        // What is kept counts by statement; what is passed, by argument.
        var isKept = kind is FlowFindingKind.LostTag or FlowFindingKind.WidenedPurpose || (kind == FlowFindingKind.AnsweredAnonymously && target is IPropertySymbol);
        return new FlowVerdict(kind, arrival, datum, target, isKept ? FlowPlace.SiteOf(arrival.Site) : arrival.Site, isKept ? -1 : arrival.Argument);
    }

    /// <summary>What an object of the recipient's is made with counts by object; what is passed, by argument.</summary>
    private static FlowVerdict Verdict(Disclosure disclosure, Arrival arrival, Datum datum) =>
        new(disclosure.Kind, arrival, datum, disclosure.Code, arrival.Argument < 0 ? FlowPlace.SiteOf(arrival.Site) : arrival.Site, arrival.Argument)
        {
            Recipients = disclosure.Recipient is { } recipient ? [recipient] : [],
            Client = disclosure.Client,
        };

    /// <summary>
    /// What is passed to code of another purpose need not be said to be kept there as well, nor that other data goes there too early. And data that goes out of sight with its object or
    /// unasked is gone, however often the same body lets it go again.
    /// </summary>
    private static bool IsSaidBetter(FlowVerdict verdict, List<FlowVerdict> all) => verdict.Arrival.Demand is Unfollowed unfollowed
        ? !unfollowed.IsNamed && all.Any(other => other.Datum == verdict.Datum && unfollowed.Equals(other.Arrival.Demand) && IsBefore(other, verdict))
        : verdict.Kind is FlowFindingKind.WidenedPurpose or FlowFindingKind.LostTag
        ? all.Any(other => IsWorse(other.Kind, verdict.Kind) && other.Datum == verdict.Datum && other.Arrival.Site == verdict.Arrival.Site)
        : verdict.Kind == FlowFindingKind.PurposeAddedLater
        && all.Any(other => other.Kind == FlowFindingKind.PassedToOtherPurpose && other.Site == verdict.Site && other.Argument == verdict.Argument);

    /// <summary>A wider tag does not say who gets the data; where anybody does, nobody misses a tag.</summary>
    private static bool IsWorse(FlowFindingKind kind, FlowFindingKind than) =>
        kind is FlowFindingKind.PassedToOtherPurpose or FlowFindingKind.PurposeAddedLater or FlowFindingKind.MissingConsent
        || (kind == FlowFindingKind.AnsweredAnonymously && than == FlowFindingKind.LostTag);

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
            Kept = first.Kind is FlowFindingKind.LostTag or FlowFindingKind.WidenedPurpose ? Kept(verdicts) : ImmutableArray<(ISymbol, ImmutableArray<Datum>)>.Empty,
            Widening = first.Widening,
            Recipients = verdicts.SelectMany(v => v.Recipients).Distinct(StringComparer.Ordinal).OrderBy(r => r, StringComparer.Ordinal).ToImmutableArray(),
            Argument = place.Argument,
            Client = place.Client,
            Sink = place.Sink,
            Unfollowed = place.Unfollowed,
            OpenedAt = place.OpenedAt,
        };
    }

    private static ImmutableArray<(ISymbol Target, ImmutableArray<Datum> Data)> Kept(List<FlowVerdict> verdicts) => verdicts
        .GroupBy<FlowVerdict, ISymbol>(v => v.Target!, SymbolEqualityComparer.Default)
        .Select(target => (target.Key, target.Select(v => v.Datum).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray()))
        .ToImmutableArray();
}
