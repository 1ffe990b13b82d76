using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>The types of the objects that one has who has a value: the object itself, or what a collection, a tuple or a task gives out.</summary>
internal sealed class ValueTypes(PersonalData data, AnnotatedAssemblies assemblies)
{
    private readonly HeldTypeArguments arguments = new();

    /// <summary>Definitions of types whose members may be tagged, and type parameters.</summary>
    public ImmutableArray<ITypeSymbol> Of(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None } and not INamedTypeSymbol { IsGenericType: true })
        {
            return ImmutableArray<ITypeSymbol>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<ITypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (seen.Add(next))
            {
                Visit(next, found, pending);
            }
        }

        return found.Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
    }

    /// <summary>The types of what a collection, a query or a repository keeps, as opposed to what it is.</summary>
    public ImmutableArray<ITypeSymbol> Elements(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: not (TypeKind.Delegate or TypeKind.Enum) } named
            ? TypeArguments(named).SelectMany(argument => Of(argument)).ToImmutableArray()
            : type is IArrayTypeSymbol array ? Of(array.ElementType) : ImmutableArray<ITypeSymbol>.Empty;

    public bool MayBeTagged(ITypeSymbol type) => assemblies.MayAnnotate(type) || data.HasBindings;

    private void Visit(ITypeSymbol type, ImmutableArray<ITypeSymbol>.Builder found, Stack<ITypeSymbol> pending)
    {
        switch (type)
        {
            case ITypeParameterSymbol:
                found.Add(type);
                break;
            case IArrayTypeSymbol array:
                pending.Push(array.ElementType);
                break;
            case INamedTypeSymbol { IsTupleType: true } tuple:
                PushAll(tuple.TupleElements.Select(element => element.Type), pending);
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named:
                if (MayBeTagged(named))
                {
                    found.Add(named.OriginalDefinition);
                }

                PushAll(TypeArguments(named), pending);
                break;
        }
    }

    private IEnumerable<ITypeSymbol> TypeArguments(INamedTypeSymbol type) =>
        assemblies.MayAnnotate(type)
            ? type.TypeArguments.Concat(HeldTypeArguments.Elements(type))
            : type is { SpecialType: not SpecialType.None, IsGenericType: false } ? [] : arguments.Of(type);

    private static void PushAll(IEnumerable<ITypeSymbol> types, Stack<ITypeSymbol> pending)
    {
        foreach (var type in types)
        {
            pending.Push(type);
        }
    }
}
