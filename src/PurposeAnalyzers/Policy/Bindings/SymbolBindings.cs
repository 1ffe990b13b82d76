namespace PurposeAnalyzers.Policy;

/// <summary>Bindings by the symbol that they name.</summary>
internal sealed class SymbolBindings(ImmutableDictionary<ISymbol, ImmutableArray<PolicyBinding>> bindings)
{
    private readonly HashSet<string> names = new(bindings.Keys.Select(symbol => symbol.Name), StringComparer.Ordinal);

    public bool IsEmpty => bindings.IsEmpty;

    /// <summary>The bound symbols, all of them original definitions.</summary>
    public IEnumerable<ISymbol> Symbols => bindings.Keys;

    /// <summary>In the order of the policy file; a constructed, reduced or partial symbol finds those of its definition.</summary>
    public ImmutableArray<PolicyBinding> Of(ISymbol symbol) =>
        !bindings.IsEmpty && names.Contains(symbol.Name) && bindings.TryGetValue(Definition(symbol), out var found) ? found : [];

    private static ISymbol Definition(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return definition switch
        {
            IMethodSymbol { ReducedFrom: { } unreduced } => unreduced.OriginalDefinition,
            IMethodSymbol { PartialDefinitionPart: { } part } => part,
            IPropertySymbol { PartialDefinitionPart: { } part } => part,
            _ => definition,
        };
    }
}
