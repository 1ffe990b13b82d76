namespace PurposeAnalyzers.Symbols;

/// <summary>The base and interface members whose annotations hold for a member too.</summary>
internal static class Contracts
{
    /// <param name="mayMatter">Asked for each interface, so that those without annotations cost nothing.</param>
    public static IEnumerable<ISymbol> Of(ISymbol member, Func<INamedTypeSymbol, bool> mayMatter) => member switch
    {
        IParameterSymbol parameter => OfParameter(parameter, mayMatter),
        IMethodSymbol { AssociatedSymbol: { } associated } accessor => Accessors(accessor, Of(associated, mayMatter)),
        _ when !MayHaveAny(member) => Enumerable.Empty<ISymbol>(),
        IMethodSymbol method => Direct(method, method.OverriddenMethod, method.ExplicitInterfaceImplementations, mayMatter),
        IPropertySymbol property => Direct(property, property.OverriddenProperty, property.ExplicitInterfaceImplementations, mayMatter),
        IEventSymbol @event => Direct(@event, @event.OverriddenEvent, @event.ExplicitInterfaceImplementations, mayMatter),
        _ => Enumerable.Empty<ISymbol>(),
    };

    /// <summary>Most members override and implement nothing.</summary>
    private static bool MayHaveAny(ISymbol member) => member.IsOverride
        || member is { DeclaredAccessibility: Accessibility.Public, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct, AllInterfaces.IsEmpty: false } }
        || member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
            or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
            or IEventSymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    private static IEnumerable<ISymbol> Direct<TSymbol>(
        TSymbol member, TSymbol? overridden, ImmutableArray<TSymbol> explicitly, Func<INamedTypeSymbol, bool> mayMatter)
        where TSymbol : class, ISymbol
    {
        if (overridden is not null)
        {
            yield return overridden.OriginalDefinition;
        }

        foreach (var implemented in explicitly)
        {
            yield return implemented.OriginalDefinition;
        }

        if (member.DeclaredAccessibility != Accessibility.Public || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (mayMatter(contract))
            {
                foreach (var candidate in contract.GetMembers(member.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    {
                        yield return candidate.OriginalDefinition;
                    }
                }
            }
        }
    }

    private static IEnumerable<ISymbol> OfParameter(IParameterSymbol parameter, Func<INamedTypeSymbol, bool> mayMatter)
    {
        foreach (var contract in Of(parameter.ContainingSymbol, mayMatter))
        {
            var parameters = contract switch
            {
                IMethodSymbol method => method.Parameters,
                IPropertySymbol property => property.Parameters,
                _ => ImmutableArray<IParameterSymbol>.Empty,
            };
            if (parameter.Ordinal < parameters.Length)
            {
                yield return parameters[parameter.Ordinal];
            }
        }
    }

    private static IEnumerable<ISymbol> Accessors(IMethodSymbol accessor, IEnumerable<ISymbol> contracts) =>
        contracts.Select(contract => AccessorOf(contract, accessor.MethodKind)).OfType<ISymbol>();

    private static IMethodSymbol? AccessorOf(ISymbol contract, MethodKind kind) => contract switch
    {
        IPropertySymbol property => kind == MethodKind.PropertyGet ? property.GetMethod : property.SetMethod,
        IEventSymbol @event => kind == MethodKind.EventAdd ? @event.AddMethod : @event.RemoveMethod,
        _ => null,
    };
}
