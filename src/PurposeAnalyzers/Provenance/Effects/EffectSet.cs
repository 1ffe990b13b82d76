using PurposeAnalyzers.Provenance.Consent;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>Collects effects, keeping the best way to each datum.</summary>
internal sealed class EffectSet
{
    private readonly Dictionary<(Datum Datum, Beneficiaries For, ConsentSet Consent), Effect> best = new();

    public void Add(Effect effect)
    {
        var key = (effect.Datum, effect.For, effect.Consent);
        if (!best.TryGetValue(key, out var known) || Effect.ByPreference(effect, known) < 0)
        {
            best[key] = effect;
        }
    }

    /// <summary>Whoever must not use data unchecked need not be told of the ways on which it is checked.</summary>
    private bool IsStrongest(Effect effect) =>
        effect.Consent == ConsentSet.None
        || !best.Values.Any(other => other.Datum == effect.Datum && other.For == effect.For && other.Consent != effect.Consent && other.Consent.IsWithin(effect.Consent));

    public ImmutableArray<Effect> ToSorted() =>
        best.Count == 0 ? ImmutableArray<Effect>.Empty : best.Values.Where(IsStrongest).OrderBy(e => e, Comparer<Effect>.Create(Effect.ByDatum)).ToImmutableArray();
}
