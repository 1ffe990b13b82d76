namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>The members whose text is in the text of an object, where the compiler or the framework writes <c>ToString</c>.</summary>
internal static class PrintedMembers
{
    /// <summary>Empty for a type that writes its own <c>ToString</c>, or has that of <c>object</c>.</summary>
    public static ImmutableArray<ISymbol> Of(ITypeSymbol type) => ImmutableArray<ISymbol>.Empty;
}
