using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>A label with numbers instead of symbols.</summary>
internal sealed class FrozenLabel
{
    private readonly ImmutableArray<(FrozenOrigin Origin, FrozenTrail? Trail)> entries;

    private FrozenLabel(ImmutableArray<(FrozenOrigin Origin, FrozenTrail? Trail)> entries) => this.entries = entries;

    public static FrozenLabel Of(Label label, Freezer freezer) =>
        new(label.Entries.Select(e => (FrozenOrigin.Of(e.Origin, freezer.Names), freezer.Freeze(e.Trail))).ToImmutableArray());

    public Label Thaw(ThawedSymbols symbols) => Label.Of(entries.Select(e => (e.Origin.Thaw(symbols), e.Trail?.Thaw(symbols))));
}
