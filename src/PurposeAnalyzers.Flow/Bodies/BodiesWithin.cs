namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>The bodies that a declaration has: what an attribute on it says of its code, it says of these.</summary>
internal static class BodiesWithin
{
    /// <summary>
    /// Their owners, whether these have a body or not: a method for itself, for its lambdas and for its local functions; a property or event for
    /// its accessors and initializer; a type for all in it.
    /// </summary>
    public static IEnumerable<ISymbol> Of(ISymbol declared) => declared switch
    {
        INamedTypeSymbol type => type.GetMembers().Where(member => !member.IsImplicitlyDeclared).SelectMany(member => member is INamedTypeSymbol ? Of(member) : Owner(member)),
        IPropertySymbol property => Present(property.GetMethod, property.SetMethod).Concat(Owner(property)),
        IEventSymbol @event => Present(@event.AddMethod, @event.RemoveMethod).Concat(Owner(@event)),
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer } => Of(outer),
        _ => Owner(declared),
    };

    private static ISymbol[] Owner(ISymbol member) => member switch
    {
        IMethodSymbol method => new[] { Callable.Of(method) },
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => new[] { property },
        _ => new[] { member },
    };

    private static IEnumerable<ISymbol> Present(params IMethodSymbol?[] accessors) => accessors.OfType<IMethodSymbol>().Select(Callable.Of);
}
