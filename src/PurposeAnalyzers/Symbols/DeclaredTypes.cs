namespace PurposeAnalyzers.Symbols;

/// <summary>All types of a namespace and those within it, nested ones too.</summary>
internal static class DeclaredTypes
{
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is INamedTypeSymbol type ? In(type).Prepend(type) : In(member));
}
