namespace PurposeAnalyzers.Policy;

/// <summary>Collects resolved bindings, in the order of the policy file.</summary>
internal sealed class BindingTables
{
    private readonly Dictionary<(BindingKind, ISymbol), List<PolicyBinding>> symbols = new(SymbolKeyComparer.Instance);
    private readonly Dictionary<(BindingKind, string), List<PolicyBinding>> namespaces = [];
    private readonly List<PolicyBinding> assemblies = [];
    private readonly List<PolicyBinding> claims = [];
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public void AddSymbol(ISymbol symbol, PolicyBinding binding) => Add(symbols, (binding.Kind, symbol.OriginalDefinition), binding);

    public void AddNamespace(string name, PolicyBinding binding) => Add(namespaces, (binding.Kind, name), binding);

    public void AddAssembly(PolicyBinding binding) => assemblies.Add(binding);

    public void AddClaim(PolicyBinding binding) => claims.Add(binding);

    public void AddMismatch(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public ResolvedBindings ToImmutable() => new(
        Symbols(BindingKind.Data),
        Scopes(BindingKind.Code),
        Scopes(BindingKind.Disclosure),
        Symbols(BindingKind.Log),
        Symbols(BindingKind.Anonymizer),
        Symbols(BindingKind.ConsentCheck),
        ByName(claims, c => c.Target!),
        diagnostics.ToImmutable());

    private static void Add<TKey>(Dictionary<TKey, List<PolicyBinding>> table, TKey key, PolicyBinding binding)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var found))
        {
            found = [];
            table.Add(key, found);
        }

        found.Add(binding);
    }

    private SymbolBindings Symbols(BindingKind kind) => new(symbols
        .Where(e => e.Key.Item1 == kind)
        .ToImmutableDictionary<KeyValuePair<(BindingKind, ISymbol), List<PolicyBinding>>, ISymbol, ImmutableArray<PolicyBinding>>(
            e => e.Key.Item2, e => e.Value.ToImmutableArray(), SymbolEqualityComparer.Default));

    private ScopedBindings Scopes(BindingKind kind) => new(
        Symbols(kind),
        namespaces
            .Where(e => e.Key.Item1 == kind)
            .ToImmutableDictionary(e => e.Key.Item2, e => e.Value.ToImmutableArray(), StringComparer.Ordinal),
        ByName(assemblies.Where(b => b.Kind == kind), b => b.Assembly!));

    private static ImmutableDictionary<string, ImmutableArray<PolicyBinding>> ByName(
        IEnumerable<PolicyBinding> bindings, Func<PolicyBinding, string> name) =>
        bindings
            .GroupBy(name, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    private sealed class SymbolKeyComparer : IEqualityComparer<(BindingKind Kind, ISymbol Symbol)>
    {
        public static readonly SymbolKeyComparer Instance = new();

        public bool Equals((BindingKind Kind, ISymbol Symbol) x, (BindingKind Kind, ISymbol Symbol) y) =>
            x.Kind == y.Kind && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((BindingKind Kind, ISymbol Symbol) key) =>
            unchecked((SymbolEqualityComparer.Default.GetHashCode(key.Symbol) * 31) + (int)key.Kind);
    }
}
