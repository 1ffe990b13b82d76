using System.Threading;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>What one body does with personal data: uses it, passes it on, discloses it, logs it. What is permitted counts as much as what is not.</summary>
internal sealed class BodyRecords(PurposeModel model)
{
    private readonly DisclosureJudge disclosures = new(model, model.Exceptions.Only(_ => false));

    /// <summary>A record for each place, and the datum that it is about.</summary>
    public IEnumerable<(ProcessingRecord Record, Datum Datum)> Find(ShownBody body, ImmutableArray<Arrival> arrivals, CancellationToken cancellationToken)
    {
        var uses = new[] { body.Graph, body.Defaults }
            .Where(graph => graph != BodyGraph.Empty)
            .SelectMany(graph => new BodyUses(model).Find(graph, cancellationToken))
            .ToImmutableArray();
        return UseRecords.Of(body.Owner, uses, model, cancellationToken).Concat(arrivals.SelectMany(arrival => Find(body.Owner, arrival, cancellationToken)));
    }

    private IEnumerable<(ProcessingRecord, Datum)> Find(ISymbol owner, Arrival arrival, CancellationToken cancellationToken)
    {
        if (model.PersonalData.DatumOf(arrival.Symbol) is not { } datum || model.UseRules.IsAnonymizer(arrival.Function))
        {
            return [];
        }

        var records = arrival.Demand switch
        {
            PassedTo passed => Passing(owner, arrival, datum, passed.Code, cancellationToken),
            WrittenTo { Sink.Kind: SinkKind.Log } written => [Logging(owner, arrival, datum, written.Sink, cancellationToken)],
            _ => disclosures.DeliveriesAt(arrival, datum).Select(delivery => Disclosing(owner, arrival, datum, delivery, cancellationToken)),
        };
        return records.Select(record => (record, datum));
    }

    /// <summary>Who passes data on within its own purpose has been counted where it reads it.</summary>
    private IEnumerable<ProcessingRecord> Passing(ISymbol owner, Arrival arrival, Datum datum, ISymbol code, CancellationToken cancellationToken)
    {
        var served = model.CodePurposes.Of(code);
        var purposes = served.Purposes.RemoveRange(model.CodePurposes.Of(arrival.Function).Purposes);
        if (purposes.IsEmpty)
        {
            yield break;
        }

        if (served.Kind == CodePurposeKind.Candidates)
        {
            var verdicts = new ArrivalConsent(model).Judge(arrival, datum, purposes, code, cancellationToken);
            var fitting = purposes.Where((_, i) => verdicts[i] == Verdict.Permitted).ToImmutableArray();
            purposes = fitting.IsEmpty ? purposes : fitting;
        }

        var isRight = Handover.OfPassing(arrival, datum, code, model, cancellationToken) is null;
        yield return UseRecords.Use("pass", owner, datum, PlaceOf(arrival), purposes, Via(code))
            .Permitted(isRight, model.Exceptions.On(arrival.Function, cancellationToken));
    }

    private ProcessingRecord Logging(ISymbol owner, Arrival arrival, Datum datum, Sink sink, CancellationToken cancellationToken) =>
        new ProcessingRecord(RecordKind.Log, PlaceOf(arrival), datum.Name, owner)
            .With("data", datum.Id)
            .With("code", SymbolId.Of(owner))
            .With("via", sink.What)
            .With("allowed", Handover.OfWriting(arrival, datum, sink, model, cancellationToken) is null);

    private ProcessingRecord Disclosing(ISymbol owner, Arrival arrival, Datum datum, Delivery delivery, CancellationToken cancellationToken) =>
        new ProcessingRecord(RecordKind.Disclosure, PlaceOf(arrival), datum.Name, owner, delivery.Recipient)
            .With("data", datum.Id)
            .With("recipients", delivery.Recipient)
            .With("code", SymbolId.Of(owner))
            .With("via", SymbolId.Of(delivery.Code))
            .Permitted(
                disclosures.Judge(delivery, arrival, datum, cancellationToken) is null,
                model.Exceptions.On(arrival.Function, cancellationToken).RemoveAll(granted => !granted.Lists(delivery.Recipient)));

    private static Location PlaceOf(Arrival arrival) => FlowPlace.LocationOf(arrival.Site);

    private static ImmutableArray<ISymbol> Via(ISymbol code) => ImmutableArray.Create(code);
}
