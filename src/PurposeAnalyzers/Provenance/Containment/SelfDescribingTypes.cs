namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Types whose objects are known by what their members declare, because they have tags, or whoever declares them knows of tags.</summary>
internal sealed class SelfDescribingTypes(PersonalData data, ContainedData contained)
{
    /// <summary>Also of a collection of such objects.</summary>
    /// <remarks>An entity that was found by an e-mail address is not an e-mail address: its members say what they are.</remarks>
    public bool Contain(ITypeSymbol type)
    {
        while (type is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.Length: 1 } || IsDictionary(type))
        {
            type = type is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)type).TypeArguments.Last();
        }

        return type is INamedTypeSymbol { SpecialType: SpecialType.None, IsTupleType: false, IsAnonymousType: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
            && (data.KnowsTags(type) || contained.HoldsPersonalData(type));
    }

    /// <remarks>What is found under a key tells more than the key.</remarks>
    private static bool IsDictionary(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2, Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary" or "ConcurrentDictionary" };
}
