using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Policy;

/// <summary>Collects resolved bindings, in the order of the policy file.</summary>
internal sealed class BindingTables
{
    private readonly Dictionary<(BindingKind, ISymbol), List<PolicyBinding>> symbols = new(SymbolKeyComparer.Instance);
    private readonly Dictionary<(BindingKind, string), List<PolicyBinding>> namespaces = [];
    private readonly List<PolicyBinding> assemblies = [];
    private readonly List<PolicyBinding> claims = [];
    private readonly Dictionary<string, ISymbol> claimSymbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ISymbol> headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ISymbol> technical = new(SymbolEqualityComparer.Default);
    private bool? mayReadClaims;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public void AddSymbol(ISymbol symbol, PolicyBinding binding) => Add(symbols, (binding.Kind, symbol.OriginalDefinition), binding);

    public void AddNamespace(string name, PolicyBinding binding) => Add(namespaces, (binding.Kind, name), binding);

    public void AddAssembly(PolicyBinding binding) => assemblies.Add(binding);

    /// <summary>
    /// A claim is tagged through a symbol that stands for it: a property of an anonymous type that nobody can write, because its name is no name in C#.
    /// </summary>
    public void AddClaim(PolicyBinding binding, Compilation compilation)
    {
        claims.Add(binding);
        var name = ClaimNames.Canonical(binding.Target!);
        if (!claimSymbols.TryGetValue(name, out var symbol))
        {
            if (!(mayReadClaims ??= MentionsClaims(compilation)))
            {
                return;
            }

            var type = compilation.CreateAnonymousTypeSymbol([compilation.GetSpecialType(SpecialType.System_String)], ["claim:" + name]);
            claimSymbols.Add(name, symbol = type.GetMembers().OfType<IPropertySymbol>().Single());
        }

        AddSymbol(symbol, binding with { Kind = BindingKind.Data });
    }

    /// <summary>The members that hold technical data; most projects know few of them.</summary>
    public void AddTechnicalData(TechnicalKind kind, PolicyBinding binding, Compilation compilation)
    {
        var members = kind.Members.SelectMany(member => DocumentationCommentId.GetSymbolsForDeclarationId(member, compilation)).ToList();
        foreach (var member in members)
        {
            technical.Add(member);
            AddSymbol(member, binding with { Kind = BindingKind.Data });
        }

        foreach (var header in kind.Headers.Where(header => members.Count > 0 && !headers.ContainsKey(header)))
        {
            headers.Add(header, members[0]);
        }
    }

    /// <summary>Whoever reads claims names them, or the methods that find them.</summary>
    private static bool MentionsClaims(Compilation compilation) =>
        TextSearch.IsNamed(compilation, ["Claim", "FindFirst", "FindAll"]);

    public void AddMismatch(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public ResolvedBindings ToImmutable() => new(
        Symbols(BindingKind.Data),
        Scopes(BindingKind.Code),
        Scopes(BindingKind.Disclosure),
        Symbols(BindingKind.Log),
        Symbols(BindingKind.Anonymizer),
        Symbols(BindingKind.ConsentCheck),
        ByName(claims, c => c.Target!),
        diagnostics.ToImmutable())
    {
        ClaimSymbols = claimSymbols.ToImmutableDictionary(StringComparer.Ordinal),
        Headers = headers.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase),
        Markers = new MarkerBindings(Symbols(BindingKind.Marker)),
        OfRequest = technical.Concat(claimSymbols.Values).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default),
    };

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
