using System.Collections.Concurrent;

namespace PurposeAnalyzers.Flow.Dispatch;

/// <summary>
/// Types that do not say what an object holds, so that code that takes one takes anything: <c>object</c>, type parameters, what only marks objects as messages,
/// events or entities, and collections and other generic types of those.
/// </summary>
internal sealed class OpenTypes
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool Contain(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => Contain(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.None or SpecialType.System_Collections_IEnumerable, IsStatic: false } or INamedTypeSymbol { IsGenericType: true } =>
            known.TryGetValue(type, out var isOpen) ? isOpen : known.GetOrAdd(type, IsOpen((INamedTypeSymbol)type)),
        _ => false,
    };

    private bool IsOpen(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Delegate or TypeKind.Enum } => false,
        { IsGenericType: true } when type.TypeArguments.Any(Contain) => true,
        { IsAbstract: true, TypeKind: TypeKind.Interface or TypeKind.Class } => IsMark(type) || IsOldCollection(type),
        _ => false,
    };

    /// <summary>What has methods is asked to do something, and is no mere mark.</summary>
    private static bool IsMark(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (HasMethods(t))
            {
                return false;
            }
        }

        return !type.AllInterfaces.Any(contract => contract is not { Name: "IEquatable", ContainingNamespace.Name: "System" } && HasMethods(contract));
    }

    private static bool HasMethods(INamedTypeSymbol type) => type.GetMembers().Any(member => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false, IsOverride: false, IsImplicitlyDeclared: false } => true,
        IPropertySymbol { IsIndexer: true } or IEventSymbol => true,
        _ => false,
    });

    /// <summary><c>IEnumerable</c>, <c>IList</c> and the like without a type of their elements.</summary>
    private static bool IsOldCollection(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, IsGenericType: false, ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
        && type.AllInterfaces.Prepend(type).Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
