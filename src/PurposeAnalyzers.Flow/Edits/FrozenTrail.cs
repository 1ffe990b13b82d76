using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>A trail with numbers instead of symbols. Its steps stand in files that have not changed as long as the answer holds.</summary>
internal sealed class FrozenTrail
{
    private readonly FrozenTrail? previous;
    private readonly SyntaxNode step;
    private readonly int entered;
    private readonly int length;

    public FrozenTrail(FrozenTrail? previous, Trail trail, Freezer freezer)
    {
        this.previous = previous;
        step = freezer.Hold(trail.Step);
        entered = freezer.Names.NumberOf(trail.Entered);
        length = trail.Length;
    }

    public Trail Thaw(ThawedSymbols symbols) =>
        symbols.TrailOf(this) ?? symbols.Remember(this, Trail.Restore(previous?.Thaw(symbols), step, symbols[entered], length));
}
