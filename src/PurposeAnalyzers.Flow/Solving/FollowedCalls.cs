using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What calls in programs may run in this compilation, as far as values are followed there.</summary>
internal sealed class FollowedCalls(Callable callables, TypeHierarchy hierarchy)
{
    /// <summary>Empty when that is unknown, too much to follow, or part of the program that calls it.</summary>
    public ImmutableArray<ISymbol> Of(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var target = Callable.Of(method);
        if (!callables.MayRunCode(target))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var targets = CallTargets.Of(target, dispatchType, hierarchy, cancellationToken);
        return targets.TooMany ? ImmutableArray<ISymbol>.Empty : targets.Targets;
    }

    /// <summary>What runs when a delegate of the method is called.</summary>
    public ImmutableArray<ISymbol> OfGroup(IMethodSymbol method, CancellationToken cancellationToken) =>
        Of(method.ReducedFrom ?? method, method.ContainingType, cancellationToken);
}
