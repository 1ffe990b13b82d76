using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>
/// What was checked before data came to a place: before it was read, before it was handed on, or in the code that handed it on further. A trail
/// is one way of several; where a body reads the data, or hands it on, at more than one place, all of them count.
/// </summary>
internal sealed class ArrivalConsent(PurposeModel model)
{
    /// <summary>What may be done for each of the purposes with data that came to a place.</summary>
    /// <param name="code">The code that gets the data, if it is a call that brings it there.</param>
    public ImmutableArray<Verdict> Judge(Arrival arrival, Datum datum, ImmutableArray<string> purposes, ISymbol? code, CancellationToken cancellationToken)
    {
        var verdicts = purposes.Select(p => datum.Judge(p)).ToImmutableArray();
        if (!verdicts.Any(v => v is Verdict.ConsentRequired or Verdict.AddedLater))
        {
            return verdicts;
        }

        var consent = Of(arrival, datum, code, cancellationToken);
        return purposes.Select(p => datum.Judge(p, consent)).ToImmutableArray();
    }

    /// <summary>All that was checked before data came to a place.</summary>
    /// <param name="code">The code that gets the data, if it is a call that brings it there.</param>
    public ConsentSet Of(Arrival arrival, Datum datum, ISymbol? code, CancellationToken cancellationToken)
    {
        var consent = model.Consents.At(arrival.Function, arrival.Site, datum, cancellationToken);
        var steps = Trail.StepsOf(arrival.Trail);
        if (model.Consents.AreNone || steps.IsEmpty)
        {
            return consent;
        }

        if (BodyAround(steps[0].Step) is { } reader)
        {
            consent = model.Consents.Union(consent, AtAll(
                reader, e => e is MemberRead read && SymbolEqualityComparer.Default.Equals(read.Symbol, datum.Symbol), datum, cancellationToken));
        }

        var last = steps[steps.Length - 1].Step;
        return code is not null && BodyAround(last) is { } sender && !SymbolEqualityComparer.Default.Equals(sender, OwnerOf(arrival.Function))
            ? model.Consents.Union(consent, AtAll(sender, e => e is Call call && SymbolEqualityComparer.Default.Equals(call.Target, code), datum: null, cancellationToken))
            : consent;
    }

    private ConsentSet AtAll(ISymbol body, Func<BodyEvent, bool> matters, Datum? datum, CancellationToken cancellationToken)
    {
        var places = model.Bodies.Get(body, cancellationToken).Events.Where(matters).Select(e => model.Consents.At(e.Function, e.Syntax, datum, cancellationToken)).ToList();
        return places.Count == 0 ? ConsentSet.None : Consents.Intersection(places);
    }

    private ISymbol? BodyAround(SyntaxNode step) => model.CodeAt(step) is { } code ? OwnerOf(code) : null;

    private static ISymbol OwnerOf(ISymbol code) => Consents.OwnerOf(code);
}
