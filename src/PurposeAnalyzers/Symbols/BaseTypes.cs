namespace PurposeAnalyzers.Symbols;

/// <summary>What a type is besides itself.</summary>
internal static class BaseTypes
{
    /// <summary>The classes that it derives from, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> ClassesOf(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    /// <summary>These, and then all interfaces.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type) => ClassesOf(type).Concat(type.AllInterfaces);
}
