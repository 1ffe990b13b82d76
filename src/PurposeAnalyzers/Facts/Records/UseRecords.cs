using System.Threading;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>The uses of personal data in one body: reads, and calls of code that reads it for its callers.</summary>
internal static class UseRecords
{
    public static IEnumerable<(ProcessingRecord Record, Datum Datum)> Of(ISymbol owner, ImmutableArray<Use> uses, PurposeModel model, CancellationToken cancellationToken)
    {
        var fitting = FittingCandidates(uses);
        foreach (var use in uses)
        {
            foreach (var datum in use.Data.GroupBy(d => d.Datum))
            {
                // Where a place reads a datum, that it also calls code that reads it says nothing more.
                var reads = datum.Where(d => d.Through is null).ToList();
                var data = reads.Count > 0 ? reads : datum.ToList();
                var purposes = PurposesOf(use, data, fitting);
                if (use.Purpose.Kind == CodePurposeKind.Unmarked ? reads.Count == 0 : purposes.IsEmpty)
                {
                    // Unmarked code that calls is charged to its callers, and what a callee hands out for its own purpose is counted there.
                    continue;
                }

                var isRight = use.Purpose.Kind switch
                {
                    CodePurposeKind.Commitment => purposes.All(p => data.All(d => d.VerdictFor(p) == Verdict.Permitted)),
                    CodePurposeKind.Candidates => purposes.Any(p => data.All(d => d.VerdictFor(p) == Verdict.Permitted)),
                    _ => true,
                };
                var callees = data.Select(d => d.Through).OfType<ISymbol>().ToImmutableArray();
                var record = Use(callees.IsEmpty ? "read" : "call", owner, datum.Key, use.Syntax.GetLocation(), purposes, callees)
                    .Permitted(isRight, model.Exceptions.On(use.Event.Function, cancellationToken));
                yield return (record, datum.Key);
            }
        }
    }

    /// <param name="how"><c>read</c>, <c>call</c> or <c>pass</c>.</param>
    /// <param name="via">The code that is called, or that the data is passed to.</param>
    public static ProcessingRecord Use(
        string how, ISymbol owner, Datum datum, Location place, ImmutableArray<string> purposes, ImmutableArray<ISymbol> via) =>
        new ProcessingRecord(RecordKind.Use, place, datum.Name, owner, purposes) { Text = purposes.IsEmpty ? "use_unmarked" : TextOf(how) }
            .With("data", datum.Id)
            .With("code", SymbolId.Of(owner))
            .With("purposes", purposes)
            .With("how", how)
            .With("via", via.Select(SymbolId.Of).OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>Whether it is permitted: by the tags, or by an exception, which is named.</summary>
    public static ProcessingRecord Permitted(this ProcessingRecord record, bool isRight, ImmutableArray<GrantedException> exceptions) =>
        isRight || exceptions.IsEmpty
            ? record.With("allowed", isRight)
            : record.With("allowed", true).With("exception", exceptions.Select(granted => granted.Id));

    private static string TextOf(string how) => how switch
    {
        "pass" => "use_pass",
        "call" => "use_call",
        _ => "use_read",
    };

    /// <summary>Of the candidates, those that all data permits that the body uses; all of them where none is left.</summary>
    private static ImmutableArray<string> FittingCandidates(ImmutableArray<Use> uses)
    {
        var judged = uses.Where(use => use.Purpose.Kind == CodePurposeKind.Candidates).ToList();
        return judged.Count == 0
            ? ImmutableArray<string>.Empty
            : judged[0].Purpose.Purposes.Where(p => judged.All(use => use.Data.All(d => d.VerdictFor(p) == Verdict.Permitted))).ToImmutableArray();
    }

    private static ImmutableArray<string> PurposesOf(Use use, List<DataUse> data, ImmutableArray<string> fitting)
    {
        var purposes = use.Purpose.Kind == CodePurposeKind.Candidates && !fitting.IsEmpty ? fitting : use.Purpose.Purposes;
        return purposes.Where(p => data.Any(d => d.For.Include(p))).ToImmutableArray();
    }
}
