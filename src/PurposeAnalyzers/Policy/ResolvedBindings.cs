namespace PurposeAnalyzers.Policy;
internal sealed class ResolvedBindings
{
    public ImmutableDictionary<ISymbol, ImmutableArray<PolicyBinding>> Data { get; set; } = ImmutableDictionary.Create<ISymbol, ImmutableArray<PolicyBinding>>(SymbolEqualityComparer.Default);
    public ImmutableDictionary<ISymbol, ImmutableArray<PolicyBinding>> Code { get; set; } = ImmutableDictionary.Create<ISymbol, ImmutableArray<PolicyBinding>>(SymbolEqualityComparer.Default);
    public ImmutableHashSet<ISymbol> Anonymizers { get; set; } = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);
    private ImmutableArray<PolicyBinding> none = ImmutableArray<PolicyBinding>.Empty;
    public ImmutableArray<PolicyBinding> CodeOfNamespace(string name, string? assembly) => none;
    public ImmutableArray<PolicyBinding> CodeOfAssembly(string assembly) => none;
}
