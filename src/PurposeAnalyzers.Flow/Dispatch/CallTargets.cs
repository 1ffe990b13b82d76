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

    public static CallTargets Of(Call call, TypeHierarchy hierarchy, CancellationToken cancellationToken) =>
        Of(call.Target, call.ReceiverType, hierarchy, cancellationToken);

    /// <param name="target">What the call names.</param>
    /// <param name="receiverType">What is known of the receiver; null when the call is not virtual.</param>
    public static CallTargets Of(ISymbol target, ITypeSymbol? receiverType, TypeHierarchy hierarchy, CancellationToken cancellationToken) =>
        receiverType is { } receiver && target is IMethodSymbol method
            ? hierarchy.TargetsOf(method, receiver, cancellationToken)
            : new CallTargets(ImmutableArray.Create(target), TooMany: false);

    /// <summary>To be asked of the hierarchy, which remembers it.</summary>
    public static CallTargets Find(IMethodSymbol method, ITypeSymbol receiver, TypeHierarchy hierarchy, CancellationToken cancellationToken)
    {
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

        // What many classes inherit is one implementation.
        var distinct = targets.Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
        return new CallTargets(distinct, TooMany: distinct.Length > MaxImplementations && IsOpen(method));
    }

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
        TypeFit.MayBe(type, receiver)
        || (receiver.TypeKind != TypeKind.TypeParameter && TypeFit.MayBe(receiver, type) && !OverriddenBelow(implementation, method, receiver));

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
