using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What callers must know of where a callable moves values. In terms of its parameters, so that it serves all callers.</summary>
/// <param name="Result">What it returns or yields. Of an inferred member: what it may hold.</param>
/// <param name="Outs">What its parameters (by ordinal; <c>this</c> is -1) hold afterwards, beyond what they held.</param>
/// <param name="Demands">What is asked, somewhere inside, of what comes in through a parameter.</param>
/// <param name="Callbacks">What it passes to delegates that it was given.</param>
/// <param name="Kept">What it stores in inferred members.</param>
/// <param name="Created">What it passes to untagged parameters of constructors in this compilation.</param>
/// <param name="IsIncomplete">Whether a limit was reached, here or in what it calls.</param>
internal sealed record FlowSummary(
    Value Result,
    ImmutableDictionary<int, Value> Outs,
    DemandSet Demands,
    ImmutableDictionary<(ParameterOrigin Delegate, int Position), Value> Callbacks,
    ImmutableDictionary<ISymbol, Value> Kept,
    ImmutableDictionary<ISymbol, Value> Created,
    bool IsIncomplete)
{
    public const int This = -1;

    public static readonly FlowSummary Empty = new(
        Value.Empty,
        ImmutableDictionary<int, Value>.Empty,
        DemandSet.Empty,
        ImmutableDictionary<(ParameterOrigin, int), Value>.Empty,
        ImmutableDictionary<ISymbol, Value>.Empty.WithComparers(SymbolEqualityComparer.Default),
        ImmutableDictionary<ISymbol, Value>.Empty.WithComparers(SymbolEqualityComparer.Default),
        IsIncomplete: false);

    /// <summary>Whether callers get data that they have not passed in; where a limit was reached, they may.</summary>
    public bool GivesData => IsIncomplete || HoldsData(Result) || Outs.Values.Any(HoldsData) || Callbacks.Values.Any(HoldsData);

    private static bool HoldsData(Value value)
    {
        foreach (var (origin, _) in value.Content.Entries)
        {
            if (origin is not ParameterOrigin)
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(FlowSummary? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsIncomplete == other.IsIncomplete
            && Result.Equals(other.Result)
            && Same(Outs, other.Outs)
            && Same(Callbacks, other.Callbacks)
            && Same(Kept, other.Kept)
            && Same(Created, other.Created)
            && Demands.Equals(other.Demands));

    public override int GetHashCode() => Result.GetHashCode() ^ (Demands.Count << 16);

    private static bool Same<TKey>(ImmutableDictionary<TKey, Value> left, ImmutableDictionary<TKey, Value> right)
        where TKey : notnull =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value));
}
