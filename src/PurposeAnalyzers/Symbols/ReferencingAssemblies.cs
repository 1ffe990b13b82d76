namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Which assemblies can name anything of a few: these themselves, and whoever references one of them, directly or through others. Types of all other libraries
/// need no look at what they hold.
/// </summary>
internal sealed class ReferencingAssemblies
{
    private readonly Lazy<HashSet<IAssemblySymbol>> knowing;

    public ReferencingAssemblies(Compilation compilation, IEnumerable<ISymbol> symbols) =>
        knowing = new(() => Find(compilation, new(symbols.Select(s => s.ContainingAssembly).OfType<IAssemblySymbol>(), SymbolEqualityComparer.Default)));

    public bool Contains(IAssemblySymbol assembly) => knowing.Value.Contains(assembly);

    private static HashSet<IAssemblySymbol> Find(Compilation compilation, HashSet<IAssemblySymbol> knowing)
    {
        if (knowing.Count == 0)
        {
            return knowing;
        }

        // No framework references an application.
        var withFramework = knowing.Any(a => AnnotatedAssemblies.IsFramework(a.Name));
        var others = compilation.SourceModule.ReferencedAssemblySymbols.Where(a => withFramework || !AnnotatedAssemblies.IsFramework(a.Name)).ToList();
        while (others.Where(a => References(a, knowing)).ToList() is { Count: > 0 } found)
        {
            knowing.UnionWith(found);
            others.RemoveAll(knowing.Contains);
        }

        knowing.Add(compilation.Assembly);
        return knowing;
    }

    private static bool References(IAssemblySymbol assembly, HashSet<IAssemblySymbol> others)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var referenced in module.ReferencedAssemblySymbols)
            {
                if (others.Contains(referenced))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
