namespace PurposeAnalyzers.Symbols;

/// <summary>How reports name a symbol, in all projects alike.</summary>
internal static class SymbolId
{
    /// <summary>
    /// The documentation-comment id; of a parameter, that of its member, <c>#</c> and its name; of a lambda or local function, that of the member
    /// that it stands in; of an assembly, its name.
    /// </summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol => symbol.Name,
        IParameterSymbol => Of(symbol.ContainingSymbol) + "#" + symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer } => Of(outer),
        _ => symbol.GetDocumentationCommentId() ?? symbol.Name,
    };
}
