namespace PurposeAnalyzers.Policy;

/// <summary>What a policy's bindings mean in one compilation. Immutable.</summary>
internal sealed class ResolvedBindings
{
    public static readonly ResolvedBindings None = new BindingTables().ToImmutable();

    public ResolvedBindings(
        SymbolBindings data,
        ScopedBindings code,
        ScopedBindings disclosures,
        SymbolBindings logs,
        SymbolBindings anonymizers,
        SymbolBindings consentChecks,
        ImmutableDictionary<string, ImmutableArray<PolicyBinding>> claims,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Data = data;
        Code = code;
        Disclosures = disclosures;
        Logs = logs;
        Anonymizers = anonymizers;
        ConsentChecks = consentChecks;
        Claims = claims;
        Diagnostics = diagnostics;
    }

    public SymbolBindings Data { get; }

    public ScopedBindings Code { get; }

    public ScopedBindings Disclosures { get; }

    public SymbolBindings Logs { get; }

    public SymbolBindings Anonymizers { get; }

    public SymbolBindings ConsentChecks { get; }

    /// <summary>By claim type, whose case does not count.</summary>
    public ImmutableDictionary<string, ImmutableArray<PolicyBinding>> Claims { get; }

    /// <summary>What stands for the claims that are personal data, by their canonical names (<see cref="ClaimNames"/>).</summary>
    public ImmutableDictionary<string, ISymbol> ClaimSymbols { get; init; } = ImmutableDictionary<string, ISymbol>.Empty;

    /// <summary>What stands for the request headers that are personal data, by name, whose case does not count.</summary>
    public ImmutableDictionary<string, ISymbol> Headers { get; init; } = ImmutableDictionary<string, ISymbol>.Empty;

    /// <summary>Attributes of others that say as much as a tag.</summary>
    public MarkerBindings Markers { get; init; } = MarkerBindings.None;

    /// <summary>Data about whoever makes the request: technical data and claims.</summary>
    public ImmutableHashSet<ISymbol> OfRequest { get; init; } = ImmutableHashSet<ISymbol>.Empty;

    /// <summary>PUR0004 for each binding that should match something here and does not.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
