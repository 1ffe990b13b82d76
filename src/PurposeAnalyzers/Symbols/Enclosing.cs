namespace PurposeAnalyzers.Symbols;

/// <summary>What stands around a piece of code, on which an attribute may hold for it.</summary>
internal static class Enclosing
{
    /// <summary>
    /// From the code itself outwards: lambdas and local functions, the accessor, its property or event, the member, its types from
    /// inner to outer, the assembly.
    /// </summary>
    public static IEnumerable<ISymbol> SelfAndOuter(ISymbol code)
    {
        for (var symbol = code; symbol is not null; symbol = Outer(symbol))
        {
            yield return symbol;
        }
    }

    public static ISymbol? Outer(ISymbol code) =>
        (code as IMethodSymbol)?.AssociatedSymbol
        ?? (code.ContainingSymbol is INamespaceSymbol ? code.ContainingAssembly : code is IAssemblySymbol ? null : code.ContainingSymbol);
}
