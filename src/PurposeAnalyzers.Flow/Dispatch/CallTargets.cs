using System.Threading;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Dispatch;

/// <summary>What may run when a call is made.</summary>
/// <param name="Targets">Methods with a body here, or fields and properties with an initializer.</param>
/// <param name="TooMany">So many implementations that following them would blame calls for code they never reach.</param>
internal readonly record struct CallTargets(ImmutableArray<ISymbol> Targets, bool TooMany)
{
    /// <summary>A contract that anyone may implement is followed up to this many implementations.</summary>
    public const int MaxImplementations = 8;

    public static CallTargets Of(Call call, TypeHierarchy hierarchy, CancellationToken cancellationToken)
    {
        if (call.ReceiverType is not { } receiver || call.Target is not IMethodSymbol method)
        {
            return new CallTargets(ImmutableArray.Create(call.Target), TooMany: false);
        }

        var targets = ImmutableArray.CreateBuilder<ISymbol>();
        if (!method.IsAbstract && MayBeCalledOn(method, receiver))
        {
            targets.Add(method);
        }

        foreach (var (type, implementation) in hierarchy.ImplementationsOf(method, cancellationToken))
        {
            if (!implementation.IsAbstract && MayRunOn(type, implementation, method, receiver))
            {
                targets.Add(Callable.Of(implementation));
            }
        }

        var tooMany = targets.Count > MaxImplementations && IsOpen(method);
        return new CallTargets(Distinct(targets), tooMany);
    }

    private static ImmutableArray<ISymbol> Distinct(ImmutableArray<ISymbol>.Builder targets) =>
        targets.Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray();

    /// <summary>A sealed receiver, or one whose class overrides the method, never runs the declared body.</summary>
    private static bool MayBeCalledOn(IMethodSymbol method, ITypeSymbol receiver)
    {
        for (var type = receiver; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType.OriginalDefinition))
            {
                return true;
            }

            if (type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(m => Overrides(m, method)))
            {
                return false;
            }
        }

        return receiver.TypeKind is TypeKind.Interface or TypeKind.TypeParameter;
    }

    /// <summary>The implementing class is the receiver's or below it; or it is the one that the receiver's class inherits from.</summary>
    private static bool MayRunOn(INamedTypeSymbol type, IMethodSymbol implementation, IMethodSymbol method, ITypeSymbol receiver) =>
        receiver.TypeKind == TypeKind.TypeParameter
        || Derives(type, receiver)
        || (Derives(receiver, type) && !OverriddenBelow(implementation, method, receiver));

    private static bool OverriddenBelow(IMethodSymbol implementation, IMethodSymbol method, ITypeSymbol receiver)
    {
        for (var type = receiver; type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, implementation.ContainingType.OriginalDefinition); type = type.BaseType)
        {
            if (type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(m => Overrides(m, method) || Overrides(m, implementation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overrides(IMethodSymbol method, IMethodSymbol overridden)
    {
        for (var m = method.OverriddenMethod; m is not null; m = m.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, overridden.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        // A closed construction of a contract is met by its own implementations only: IHandler<Order> is not IHandler<Ticket>.
        var exact = from is not INamedTypeSymbol { IsGenericType: true } named || !named.TypeArguments.Any(a => a.TypeKind == TypeKind.TypeParameter);
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (Matches(t, from, exact))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => Matches(i, from, exact));
    }

    private static bool Matches(ITypeSymbol type, ITypeSymbol from, bool exact) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, from.OriginalDefinition)
        && (!exact || SymbolEqualityComparer.Default.Equals(type, from) || IsOpenConstruction(type));

    /// <summary>A generic implementation (<c>class Handler&lt;T&gt; : IHandler&lt;T&gt;</c>) may be any construction.</summary>
    private static bool IsOpenConstruction(ITypeSymbol type) =>
        type is INamedTypeSymbol named && named.TypeArguments.Any(a => a.TypeKind == TypeKind.TypeParameter);

    private static bool IsOpen(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
