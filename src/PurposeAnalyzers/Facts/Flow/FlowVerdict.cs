using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>A finding about one datum and one target, before those of one place are put together.</summary>
internal sealed record FlowVerdict(FlowFindingKind Kind, Arrival Arrival, Datum Datum, ISymbol? Target, SyntaxNode Site, int Argument)
{
    public ImmutableArray<string> Purposes { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Recipients { get; init; } = ImmutableArray<string>.Empty;

    public Client? Client { get; init; }

    public Widening? Widening { get; init; }

    public Sink? Sink { get; init; }

    public UnfollowedKind Unfollowed { get; init; }

    public Location? OpenedAt { get; init; }
}
