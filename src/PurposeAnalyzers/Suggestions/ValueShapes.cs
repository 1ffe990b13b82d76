using PurposeAnalyzers.Suggestions.Names;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Suggestions;

/// <summary>What the values of a type look like.</summary>
internal static class ValueShapes
{
    /// <param name="kind">What the value is said to be: a type of that name may be one's own, <c>EmailAddress Email</c>.</param>
    public static ValueShape Of(ITypeSymbol type, DataKind? kind)
    {
        var value = Unwrap(type);
        return value.SpecialType switch
        {
            SpecialType.System_String => ValueShape.Text,
            SpecialType.System_DateTime => ValueShape.Date,
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64
                or SpecialType.System_Int16 or SpecialType.System_Byte
                or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single => ValueShape.Number,
            _ when value.TypeKind == TypeKind.Enum => ValueShape.Choice,
            _ when value is { Name: "DateOnly" or "DateTimeOffset", ContainingNamespace.Name: "System" } => ValueShape.Date,
            _ when value is { Name: "LocalDate", ContainingNamespace.Name: "NodaTime" } => ValueShape.Date,
            _ when IsValueObject(value, kind) => ValueShape.Text,
            _ => ValueShape.None,
        };
    }

    /// <summary>The type of one value: without <c>?</c>, and of each of a list's elements.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: { SpecialType: not SpecialType.System_Byte } element } => Unwrap(element),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Unwrap(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeArguments.Length: 1 } named when IsSequence(named) => Unwrap(named.TypeArguments[0]),
        _ => type,
    };

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    /// <summary>
    /// A class called as what it holds. A <c>QueuedEmail</c> is more than that, an <c>Email</c> with a key is a message that is kept, and an <c>Address</c> has
    /// parts, which are looked at themselves.
    /// </summary>
    private static bool IsValueObject(ITypeSymbol type, DataKind? kind) =>
        kind is not (null or DataKind.PersonalData or DataKind.PostalAddress)
        && type.TypeKind is TypeKind.Class or TypeKind.Struct
        && !AnnotatedAssemblies.IsFramework(type.ContainingAssembly.Name)
        && NameTable.FindWhole(type.Name)?.Kind == kind
        && !HasIdentity(type);

    /// <summary>Whether objects with the same content can be told apart; values cannot. Keys are found by the names that Entity Framework knows them by.</summary>
    private static bool HasIdentity(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMembers().Any(member => member is IPropertySymbol { IsStatic: false } && IsKey(member.Name)))
            {
                return true;
            }
        }

        return false;

        bool IsKey(string name) => name.Equals("id", StringComparison.OrdinalIgnoreCase) || name.Equals(type.Name + "id", StringComparison.OrdinalIgnoreCase);
    }
}
