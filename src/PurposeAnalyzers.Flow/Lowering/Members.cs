namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>One symbol for a member in all its disguises.</summary>
internal static class Members
{
    /// <summary>A tuple's element by its position, whatever it is called; else the definition.</summary>
    public static ISymbol Canonical(ISymbol member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true, CorrespondingTupleField: { } field } ? field.OriginalDefinition : member.OriginalDefinition;

    /// <summary>The type of a tuple's element; null when there is no such tuple.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? tuple, int position) =>
        tuple is INamedTypeSymbol { IsTupleType: true } type && position < type.TupleElements.Length ? type.TupleElements[position].Type : null;

    /// <summary>The element of a tuple at a position.</summary>
    public static ISymbol? Element(ITypeSymbol? tuple, int position) =>
        tuple is INamedTypeSymbol { IsTupleType: true } type && position < type.TupleElements.Length ? Canonical(type.TupleElements[position]) : null;
}
