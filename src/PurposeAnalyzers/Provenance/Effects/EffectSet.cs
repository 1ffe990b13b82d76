namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>Collects effects, keeping the best way to each datum.</summary>
internal sealed class EffectSet
{
    private readonly Dictionary<(Datum Datum, Beneficiaries For), Effect> best = new();

    public void Add(Effect effect)
    {
        var key = (effect.Datum, effect.For);
        if (!best.TryGetValue(key, out var known) || Effect.ByPreference(effect, known) < 0)
        {
            best[key] = effect;
        }
    }

    public ImmutableArray<Effect> ToSorted() =>
        best.Count == 0 ? ImmutableArray<Effect>.Empty : best.Values.OrderBy(e => e, Comparer<Effect>.Create(Effect.ByDatum)).ToImmutableArray();
}
