using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What the variables hold at one point. Immutable; a variable that is not in it holds nothing of interest.</summary>
internal sealed class FlowState
{
    public static readonly FlowState Empty = new(ImmutableDictionary<int, Value>.Empty);

    private readonly ImmutableDictionary<int, Value> values;

    private FlowState(ImmutableDictionary<int, Value> values) => this.values = values;

    public Value this[int variable] => values.TryGetValue(variable, out var value) ? value : Value.Empty;

    public FlowState Set(int variable, Value value)
    {
        var changed = value.IsEmpty ? values.Remove(variable) : values.SetItem(variable, value);
        return ReferenceEquals(changed, values) ? this : new FlowState(changed);
    }

    /// <returns>This state itself when the other adds nothing.</returns>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(values, other.values))
        {
            return this;
        }

        var joined = values;
        foreach (var pair in other.values)
        {
            if (!joined.TryGetValue(pair.Key, out var known))
            {
                joined = joined.Add(pair.Key, pair.Value);
            }
            else if (!ReferenceEquals(known, pair.Value) && known.Join(pair.Value) is var both && !both.Equals(known))
            {
                joined = joined.SetItem(pair.Key, both);
            }
        }

        return ReferenceEquals(joined, values) ? this : new FlowState(joined);
    }
}
