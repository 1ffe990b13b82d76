using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Models;

/// <summary>Results that tell something about data and no longer hold it.</summary>
internal static class Decisions
{
    /// <summary>Positions, sizes and orders: when the result is a whole number, and also with <c>Async</c> behind the name.</summary>
    internal static readonly ImmutableHashSet<string> Numbers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Length", "LongLength", "Count", "LongCount", "Rank", "Capacity", "EnsureCapacity",
        "GetLength", "GetLongLength", "GetLowerBound", "GetUpperBound", "GetByteCount", "GetCharCount", "GetMaxByteCount", "GetMaxCharCount", "GetBytes", "GetChars",
        "FindIndex", "FindLastIndex", "BinarySearch", "CommonPrefixLength",
        "Compare", "CompareTo", "CompareOrdinal",
        "RemoveAll", "RemoveWhere", "SaveChanges", "ExecuteDelete", "ExecuteUpdate", "ExecuteNonQuery");

    /// <summary>Beginnings of such names.</summary>
    internal static readonly ImmutableArray<string> NumberPrefixes = ImmutableArray.Create("IndexOf", "LastIndexOf");

    public static bool Contain(ISymbol methodOrProperty) => methodOrProperty switch
    {
        IPropertySymbol property => IsDecision(property.Name, property.Type, property.ContainingAssembly),
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => Contain(property),
        IMethodSymbol { ReturnsVoid: true } method => method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || LibraryNames.Is(method.ContainingType, "System.GC"),
        IMethodSymbol { MethodKind: not MethodKind.Constructor } method =>
            IsDecision(method.Name, Awaited.Of(method.ReturnType), method.ContainingAssembly) || IsHash(method) || IsNameOfType(method),
        _ => false,
    };

    private static bool IsDecision(string name, ITypeSymbol result, IAssemblySymbol by) => result switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsDecision(name, nullable.TypeArguments[0], by),
        { TypeKind: TypeKind.Enum } => SymbolEqualityComparer.Default.Equals(result.ContainingAssembly, by),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => IsNumber(name),
        _ => LibraryNames.Is(result, "System.Type"),
    };

    private static bool IsNumber(string name)
    {
        var plain = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
        return Numbers.Contains(plain) || NumberPrefixes.Any(prefix => plain.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>What tells objects apart in tables: two objects may have the same, and none can be found again from it.</summary>
    public static bool IsHashOfObject(ISymbol symbol) => symbol is IMethodSymbol { Name: nameof(GetHashCode), IsOverride: true, Parameters.IsEmpty: true };

    private static bool IsHash(IMethodSymbol method) =>
        method.Name is nameof(GetHashCode) || (method.Name is "Combine" or "ToHashCode" && LibraryNames.Is(method.ContainingType, "System.HashCode"));

    /// <summary>What many logs call an event or command by: <c>request.GetGenericTypeName()</c>.</summary>
    private static bool IsNameOfType(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_String
        && method.Name.StartsWith("Get", StringComparison.Ordinal)
        && method.Name.EndsWith("TypeName", StringComparison.Ordinal);
}
