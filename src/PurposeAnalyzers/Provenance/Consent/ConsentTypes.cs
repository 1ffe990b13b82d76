namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What a type can tell of consent.</summary>
internal static class ConsentTypes
{
    /// <summary><c>bool</c>, or a task or nullable of it.</summary>
    public static bool IsDecision(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Boolean
        || (type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Task" or "ValueTask" or "Nullable" } of && of.TypeArguments[0].SpecialType == SpecialType.System_Boolean);

    public static bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    /// <summary>Numbers, text and decisions are no records and hold none.</summary>
    public static bool HoldsObjects(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or ITypeParameterSymbol or INamedTypeSymbol { TypeKind: not TypeKind.Enum } && IsNoValue(type) && !IsDecision(type);

    private static bool IsNoValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or (>= SpecialType.System_Collections_IEnumerable and <= SpecialType.System_Collections_IEnumerator) or SpecialType.System_Object;
}
