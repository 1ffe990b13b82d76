using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>What callers must know of where a callable moves values, with numbers instead of symbols.</summary>
internal sealed class FrozenSummary : Frozen<FlowSummary>
{
    private readonly FrozenValue result;
    private readonly ImmutableArray<(int Ordinal, FrozenValue Value)> outs;
    private readonly ImmutableArray<(FrozenOrigin.OfParameter Origin, FrozenDemand Demand, FrozenTrail? Trail)> demands;
    private readonly ImmutableArray<(FrozenOrigin.OfParameter Delegate, int Position, FrozenValue Value)> callbacks;
    private readonly ImmutableArray<(int Member, FrozenValue Value)> kept;
    private readonly ImmutableArray<(int Parameter, FrozenValue Value)> created;
    private readonly bool isIncomplete;

    public FrozenSummary(FlowSummary summary, Freezer freezer)
    {
        var names = freezer.Names;
        result = FrozenValue.Of(summary.Result, freezer);
        outs = summary.Outs.Select(o => (o.Key, FrozenValue.Of(o.Value, freezer))).ToImmutableArray();
        demands = summary.Demands.InOrder
            .Select(d => (FrozenOrigin.OfParameter.Of(d.Key.Origin, names), new FrozenDemand(d.Key.Demand, names), freezer.Freeze(d.Value)))
            .ToImmutableArray();
        callbacks = summary.Callbacks.Select(c => (FrozenOrigin.OfParameter.Of(c.Key.Delegate, names), c.Key.Position, FrozenValue.Of(c.Value, freezer))).ToImmutableArray();
        kept = summary.Kept.Select(k => (names.NumberOf(k.Key), FrozenValue.Of(k.Value, freezer))).ToImmutableArray();
        created = summary.Created.Select(c => (names.NumberOf(c.Key), FrozenValue.Of(c.Value, freezer))).ToImmutableArray();
        isIncomplete = summary.IsIncomplete;
    }

    public FlowSummary Thaw(ThawedSymbols symbols) => new(
        result.Thaw(symbols),
        outs.ToImmutableDictionary(o => o.Ordinal, o => o.Value.Thaw(symbols)),
        DemandSet.Of(demands.Select(d => new KeyValuePair<(ParameterOrigin, Demand), Trail?>((d.Origin.ThawParameter(symbols), d.Demand.Thaw(symbols)), d.Trail?.Thaw(symbols))).ToList()),
        callbacks.ToImmutableDictionary(c => (c.Delegate.ThawParameter(symbols), c.Position), c => c.Value.Thaw(symbols)),
        Thaw(kept, symbols),
        Thaw(created, symbols),
        isIncomplete);

    private static ImmutableDictionary<ISymbol, Value> Thaw(ImmutableArray<(int Symbol, FrozenValue Value)> values, ThawedSymbols symbols) =>
        values.ToImmutableDictionary<(int Symbol, FrozenValue Value), ISymbol, Value>(v => symbols.Required(v.Symbol), v => v.Value.Thaw(symbols), SymbolEqualityComparer.Default);
}
