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

    /// <summary>The symbol of an id; null where the compilation has no such symbol, as for what lives in one body only.</summary>
    public static ISymbol? Find(string id, Compilation compilation)
    {
        if (Exactly(id, compilation) is { } symbol)
        {
            return symbol;
        }

        // An explicit implementation has a # in its name, and so has a constructor: the last one stands before the parameter.
        var parameter = id.LastIndexOf('#');
        return parameter < 0 ? null : Exactly(id.Substring(0, parameter), compilation) switch
        {
            IMethodSymbol method => Named(method.Parameters),
            IPropertySymbol indexer => Named(indexer.Parameters),
            _ => null,
        };

        ISymbol? Named(ImmutableArray<IParameterSymbol> parameters) => parameters.FirstOrDefault(p => p.Name == id.Substring(parameter + 1));
    }

    /// <summary>The compiler takes an id as found once its beginning is, and does not find what implements a generic interface explicitly.</summary>
    private static ISymbol? Exactly(string id, Compilation compilation) => DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation)
        .Concat(MembersOfTypeIn(id, compilation))
        .FirstOrDefault(symbol => symbol.GetDocumentationCommentId() == id);

    private static ImmutableArray<ISymbol> MembersOfTypeIn(string id, Compilation compilation)
    {
        var name = id.Split('(')[0];
        return name.IndexOf('#') > 0 && name.LastIndexOf('.') is > 1 and var dot
            && DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + name.Substring(2, dot - 2), compilation) is INamedTypeSymbol type ? type.GetMembers() : [];
    }
}
