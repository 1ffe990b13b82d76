using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>The symbols of a compilation that the numbers in a kept answer stand for.</summary>
internal sealed class ThawedSymbols
{
    private readonly ImmutableArray<ISymbol> symbols;
    private readonly Dictionary<FrozenTrail, Trail> trails = new();

    private ThawedSymbols(ImmutableArray<ISymbol> symbols) => this.symbols = symbols;

    /// <returns>Null for <see cref="NameTable.None"/> only.</returns>
    public ISymbol? this[int number] => number == NameTable.None ? null : symbols[number];

    /// <returns>Null when one of them is no longer there.</returns>
    public static ThawedSymbols? Find(ImmutableArray<SymbolName> names, SymbolFinder finder)
    {
        var symbols = ImmutableArray.CreateBuilder<ISymbol>(names.Length);
        foreach (var name in names)
        {
            if (finder.Find(name) is not { } symbol)
            {
                return null;
            }

            symbols.Add(symbol);
        }

        return new ThawedSymbols(symbols.MoveToImmutable());
    }

    public ISymbol Required(int number) => symbols[number];

    public Trail? TrailOf(FrozenTrail frozen) => trails.TryGetValue(frozen, out var trail) ? trail : null;

    public Trail Remember(FrozenTrail frozen, Trail trail) => trails[frozen] = trail;
}
