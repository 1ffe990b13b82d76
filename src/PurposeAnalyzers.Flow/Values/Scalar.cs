namespace PurposeAnalyzers.Flow.Values;

/// <summary>Types whose values are one datum: nothing in them can be changed, called or told apart.</summary>
internal static class Scalar
{
    public static bool Is(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_DateTime or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) } or { TypeKind: TypeKind.Enum };

    /// <summary>Whether the values of the type are days or times.</summary>
    public static bool IsTime(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    } || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsTime(nullable.TypeArguments[0]));
}
