namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>The types that one walk over the graph of types has still to look at, each once, and how it came there.</summary>
internal sealed class TypeWalk
{
    /// <summary>Generic types can refer to ever larger constructions of each other; nobody writes types that are nested as deeply as this.</summary>
    private const int MaxNesting = 8;

    /// <summary>Even so bounded, a few lines of code can make more constructions than can be looked at.</summary>
    private const int MaxTypes = 20_000;

    private readonly Dictionary<ITypeSymbol, ITypeSymbol?> cameFrom = new(SymbolEqualityComparer.Default);
    private readonly Stack<ITypeSymbol> pending = new();

    public TypeWalk(ITypeSymbol start) => Add(start, from: null);

    public IEnumerable<ITypeSymbol> All => cameFrom.Keys;

    /// <summary>Whether all types that it came to were looked at.</summary>
    public bool IsComplete { get; private set; } = true;

    public ITypeSymbol? Next() => pending.Count == 0 ? null : pending.Pop();

    /// <param name="from">The type that refers to it; null for the first.</param>
    public void Add(ITypeSymbol type, ITypeSymbol? from)
    {
        var bounded = from is null ? type : Bounded(type);
        if (HeldTypes.IsPlain(bounded) || cameFrom.ContainsKey(bounded))
        {
            return;
        }

        if (cameFrom.Count == MaxTypes)
        {
            IsComplete = false;
            return;
        }

        cameFrom.Add(bounded, from);
        pending.Push(bounded);
    }

    /// <summary>From a type back to where the walk began.</summary>
    public IEnumerable<ITypeSymbol> Path(ITypeSymbol type)
    {
        for (var t = type; t is not null; cameFrom.TryGetValue(t, out t))
        {
            yield return t;
        }
    }

    /// <summary>The type as it is looked at where another refers to it.</summary>
    public static ITypeSymbol Bounded(ITypeSymbol type) => Nesting(type) > MaxNesting ? type.OriginalDefinition : type;

    private static int Nesting(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + Nesting(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false, IsDefinition: false } named => 1 + named.TypeArguments.Max(Nesting),
        _ => 0,
    };
}
