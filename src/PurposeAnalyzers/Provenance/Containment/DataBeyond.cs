using System.Collections.Concurrent;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Which objects hold personal data of which a type tells nothing: for code that takes anything of that type.</summary>
internal sealed class DataBeyond
{
    private readonly HeldTypes types;
    private readonly HashSet<Datum> told = new();

    /// <summary>What is in these is told, so that nobody needs to look there again.</summary>
    private readonly HashSet<ITypeSymbol> reached;
    private readonly ConcurrentDictionary<ITypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    public DataBeyond(ITypeSymbol type, HeldTypes types)
    {
        this.types = types;
        var walk = types.Collect(type, WholeReader.Everything, told);
        reached = new(walk.IsComplete ? walk.All : [], SymbolEqualityComparer.Default);
    }

    public bool IsIn(ITypeSymbol type) => known.TryGetValue(type, out var holds) ? holds : known.GetOrAdd(type, Find(type));

    private bool Find(ITypeSymbol type)
    {
        if (types.OfValue(type).Any(held => !told.Contains(held.Datum!)))
        {
            return true;
        }

        var walk = new TypeWalk(type);
        while (walk.Next() is { } next)
        {
            foreach (var held in types.In(next, WholeReader.Everything))
            {
                if (held.Datum is { } datum && !told.Contains(datum))
                {
                    return true;
                }

                if (!reached.Contains(held.Type))
                {
                    walk.Add(held.Type, next);
                }
            }
        }

        return false;
    }
}
