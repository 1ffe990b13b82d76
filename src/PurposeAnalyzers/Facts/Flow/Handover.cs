using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>What is wrong where data is passed to code of a purpose, or written where people of a purpose read it.</summary>
internal sealed record Handover(FlowFindingKind Kind, ImmutableArray<string> Purposes)
{
    private static readonly IEnumerable<FlowFindingKind> WorstFirst =
        ImmutableArray.Create(FlowFindingKind.PassedToOtherPurpose, FlowFindingKind.PurposeAddedLater, FlowFindingKind.MissingConsent);

    /// <remarks>Where the caller serves the same purpose, it is told where it reads the data; telling it again at every call would be noise.</remarks>
    public static Handover? OfPassing(Arrival arrival, Datum datum, ISymbol code, PurposeModel model, CancellationToken cancellationToken)
    {
        var served = model.CodePurposes.Of(code);
        var own = model.CodePurposes.Of(arrival.Function).Purposes;
        var verdicts = new ArrivalConsent(model).Judge(arrival, datum, served.Purposes, code, cancellationToken);

        // The code serves all that it commits to, so the worst is wrong; of several candidates, the best is meant.
        var isChoice = served.Kind == CodePurposeKind.Candidates;
        if (verdicts.All(v => v == Verdict.Permitted) || (isChoice && verdicts.Contains(Verdict.Permitted)))
        {
            return null;
        }

        var wrong = served.Purposes
            .Select((purpose, i) => (Purpose: purpose, Kind: KindOf(verdicts[i])))
            .Where(w => w.Kind is not null && !own.Contains(w.Purpose))
            .GroupBy(w => w.Kind!.Value)
            .ToDictionary(g => g.Key, g => g.Select(w => w.Purpose).ToImmutableArray());
        return (isChoice ? WorstFirst.Reverse() : WorstFirst).Where(wrong.ContainsKey).Select(kind => new Handover(kind, wrong[kind])).FirstOrDefault();
    }

    /// <remarks>What may stand in logs may stand in the text of exceptions and traces, which end there.</remarks>
    public static Handover? OfWriting(Arrival arrival, Datum datum, Sink sink, PurposeModel model, CancellationToken cancellationToken)
    {
        var purposes = model.Policies.Current?.LoggingPurpose is { } purpose ? ImmutableArray.Create(purpose) : ImmutableArray<string>.Empty;
        var verdict = new ArrivalConsent(model).Judge(arrival, datum, purposes, code: null, cancellationToken).DefaultIfEmpty(Verdict.NotPermitted).Single();
        return verdict switch
        {
            Verdict.Permitted => null,
            Verdict.ConsentRequired => new Handover(FlowFindingKind.MissingConsent, purposes),
            _ when sink.Kind == SinkKind.Log => new Handover(FlowFindingKind.LoggedData, purposes),
            _ => new Handover(FlowFindingKind.DataInText, ImmutableArray<string>.Empty),
        };
    }

    private static FlowFindingKind? KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Permitted => null,
        Verdict.ConsentRequired => FlowFindingKind.MissingConsent,
        Verdict.AddedLater => FlowFindingKind.PurposeAddedLater,
        _ => FlowFindingKind.PassedToOtherPurpose,
    };
}
