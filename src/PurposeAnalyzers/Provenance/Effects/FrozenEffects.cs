using PurposeAnalyzers.Flow.Edits;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What callers must know of what a callable does, with numbers instead of symbols.</summary>
internal sealed class FrozenEffects(MethodSummary summary, Freezer freezer) : Frozen<MethodSummary>
{
    private readonly ImmutableArray<FrozenEffect> effects = summary.Effects.Select(effect => new FrozenEffect(
        freezer.Names.NumberOf(effect.Datum.Symbol), freezer.Hold(effect.Step), effect.Depth, freezer.Names.NumberOf(effect.Via), effect.For, freezer.Freeze(effect.Returned))).ToImmutableArray();

    public MethodSummary Thaw(ThawedSymbols symbols, PersonalData data) => effects.IsEmpty
        ? MethodSummary.Empty
        : new MethodSummary(effects.Select(effect => new Effect(
            data.DatumOf(symbols.Required(effect.Datum))!, effect.Step, effect.Depth, symbols[effect.Via], effect.For, effect.Returned?.Thaw(symbols))).ToImmutableArray());

    private readonly record struct FrozenEffect(int Datum, SyntaxNode Step, int Depth, int Via, Beneficiaries For, FrozenTrail? Returned);
}
