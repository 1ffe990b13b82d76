using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance.Values;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>Of one way out, the place is reported where the data leaves for the recipient, and only the most specific finding.</summary>
internal static class DisclosedBefore
{
    /// <summary>
    /// Whether a request got the data before it is sent, whether somebody around the client names the recipient, or whether it is the URL
    /// that the data leaves in, which has been said.
    /// </summary>
    public static bool Contains(FlowVerdict verdict, List<FlowVerdict> all, ImmutableArray<Arrival> arrivals) => verdict.Kind switch
    {
        FlowFindingKind.DisclosedToOther or FlowFindingKind.DisclosedWithoutConsent =>
            all.Any(other => other.Kind == verdict.Kind && other.Datum == verdict.Datum && other.Recipients.SequenceEqual(verdict.Recipients) && IsOnTheWay(other, verdict)),
        FlowFindingKind.UnnamedRecipient =>
            arrivals.Any(other => other.Demand is DisclosedTo && IsSamePlace(other, verdict.Arrival))
            || all.Any(other => other.Sink is { Kind: SinkKind.Url } && other.Datum == verdict.Datum && (other.Arrival.Site == verdict.Arrival.Site || IsOnTheWay(other, verdict)))
            || all.Any(other => other.Kind == verdict.Kind && other.Datum == verdict.Datum && IsOnTheWay(other, verdict)),
        _ => false,
    };

    private static bool IsSamePlace(Arrival one, Arrival other) =>
        one.Site == other.Site && one.Argument == other.Argument && SymbolEqualityComparer.Default.Equals(one.Symbol, other.Symbol);

    /// <summary>Whether the data came to the later place from the earlier one: out of what stands inside it, or by a step of its way.</summary>
    private static bool IsOnTheWay(FlowVerdict earlier, FlowVerdict later)
    {
        var (inner, outer) = (earlier.Arrival.Site, later.Arrival.Site);
        if (inner == outer)
        {
            return later.Argument < 0 && earlier.Argument >= 0;
        }

        if (inner.SyntaxTree == outer.SyntaxTree && outer.Span.Contains(inner.Span))
        {
            return true;
        }

        for (var trail = later.Arrival.Trail; trail is not null; trail = trail.Previous)
        {
            if (trail.Step == inner)
            {
                return true;
            }
        }

        return false;
    }
}
