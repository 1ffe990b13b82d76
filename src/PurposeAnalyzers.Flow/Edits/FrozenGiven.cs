using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>Whether code brings data to others, with numbers instead of symbols.</summary>
internal sealed class FrozenGiven(Given given, NameTable names) : Frozen<Given>
{
    private readonly bool gives = given.Gives;
    private readonly ImmutableArray<int> stored = given.Stored.Select(names.NumberOf).ToImmutableArray();

    public Given Thaw(ThawedSymbols symbols) =>
        stored.IsEmpty && !gives ? Given.Nothing : new(gives, stored.Select(symbols.Required).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default));
}
