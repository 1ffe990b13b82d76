using System.Collections.Concurrent;
using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>Members whose tag nobody has to write, because all that is stored in them stands in one type (DESIGN 5.5).</summary>
internal sealed class InferredMembers(Compilation compilation, PersonalData data, SelfDescribingTypes selfDescribing)
{
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what the member holds follows from what its type writes to it.</summary>
    public bool Contains(ISymbol member) =>
        IsHidden(member) && (known.TryGetValue(member, out var inferred) ? inferred : known.GetOrAdd(member, IsInferred(member)));

    private bool IsInferred(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly)
        && data.Find(member) is null
        && MayCarry(TypeOf(member));

    /// <summary>Whether only code of one type can write to the member.</summary>
    public static bool IsHidden(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } or IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => false,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol } => true,
        IFieldSymbol or IPropertySymbol { Parameters.IsEmpty: true } => IsPrivate(member) || IsPrivate(member.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: false } } => true,
        _ => false,
    };

    private static bool IsPrivate(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private
        && member is not IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    /// <summary>Whether only code of one type can name the type.</summary>
    public static bool IsPrivate(ITypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility == Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Services and decisions hold no data, nor does an object that is known by its members, nor a collection of those; asking what is written to them would be
    /// asked of nearly every field, and would tie all methods of a class together.
    /// </summary>
    private bool MayCarry(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Delegate } => false,
        IArrayTypeSymbol array => MayBeIn(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } collection when IsCollection(collection) => MayBeIn(collection.TypeArguments[0]),
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract => contract.SpecialType != SpecialType.None || IsCollection(contract),
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false, IsRecord: false } named => IsPrivate(named) || !IsKnownByMembers(named),
        null => false,
        _ => true,
    };

    private bool MayBeIn(ITypeSymbol element) => element.TypeKind == TypeKind.Delegate || MayCarry(element);

    private static bool IsCollection(INamedTypeSymbol type) => HeldTypeArguments.IsSequence(type) || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Nobody can tag the texts in a collection, nor what a class inherits from a library: the subject of a message, the reason of an exception.</summary>
    private bool IsKnownByMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (!selfDescribing.Contain(t))
            {
                return false;
            }
        }

        return HeldTypeArguments.Elements(type).All(selfDescribing.Contain);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
