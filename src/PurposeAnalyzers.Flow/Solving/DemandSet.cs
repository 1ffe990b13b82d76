using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What is asked of the parameters of a callable, each with the least way to whoever asks.</summary>
internal sealed class DemandSet : IEquatable<DemandSet>
{
    public static readonly DemandSet Empty = new(ImmutableDictionary<(ParameterOrigin Origin, Demand Demand), Trail?>.Empty);

    private readonly ImmutableDictionary<(ParameterOrigin Origin, Demand Demand), Trail?> trails;
    private readonly Lazy<ImmutableArray<KeyValuePair<(ParameterOrigin Origin, Demand Demand), Trail?>>> inOrder;

    private DemandSet(ImmutableDictionary<(ParameterOrigin Origin, Demand Demand), Trail?> trails)
    {
        this.trails = trails;
        inOrder = new(() => Sort(trails));
    }

    public int Count => trails.Count;

    /// <summary>In an order that does not depend on a hash table, so that no finding does. Sorted once, for all callers.</summary>
    public ImmutableArray<KeyValuePair<(ParameterOrigin Origin, Demand Demand), Trail?>> InOrder => inOrder.Value;

    public static DemandSet Of(IReadOnlyCollection<KeyValuePair<(ParameterOrigin Origin, Demand Demand), Trail?>> demands) =>
        demands.Count == 0 ? Empty : new(demands.ToImmutableDictionary());

    public static ImmutableArray<KeyValuePair<(ParameterOrigin Origin, Demand Demand), Trail?>> Sort(
        IEnumerable<KeyValuePair<(ParameterOrigin Origin, Demand Demand), Trail?>> demands) =>
        demands.ToImmutableArray().Sort((left, right) => Trail.Compare(left.Value, right.Value) is var byTrail && byTrail != 0
            ? byTrail
            : string.CompareOrdinal(left.Key.Origin.Text, right.Key.Origin.Text) is var byOrigin && byOrigin != 0 ? byOrigin
            : string.CompareOrdinal(left.Key.Demand.ToString(), right.Key.Demand.ToString()));

    public bool Equals(DemandSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Count == other.Count
            && trails.All(d => other.trails.TryGetValue(d.Key, out var trail) && Trail.Compare(d.Value, trail) == 0));

    public override bool Equals(object? obj) => Equals(obj as DemandSet);

    public override int GetHashCode() => Count;
}
