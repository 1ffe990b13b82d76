namespace PurposeAnalyzers.Flow.Edits;

/// <summary>The symbols in an answer that is being kept, each with a number that stands for it.</summary>
internal sealed class NameTable(SymbolFinder finder)
{
    private readonly ImmutableArray<SymbolName>.Builder names = ImmutableArray.CreateBuilder<SymbolName>();
    private readonly Dictionary<ISymbol, int> numbers = new(SymbolEqualityComparer.Default);

    /// <summary>What stands for no symbol.</summary>
    public const int None = -1;

    /// <summary>Whether something in the answer can only be said about this compilation: then it cannot be kept.</summary>
    public bool IsIncomplete { get; set; }

    public ImmutableArray<SymbolName> Names => names.ToImmutable();

    public int NumberOf(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return None;
        }

        if (numbers.TryGetValue(symbol, out var known))
        {
            return known;
        }

        if (finder.NameOf(symbol) is not { } name)
        {
            IsIncomplete = true;
            return None;
        }

        numbers.Add(symbol, names.Count);
        names.Add(name);
        return names.Count - 1;
    }
}
