using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>The bodies that data in an inferred member can come from.</summary>
/// <remarks>Most of those that name a member only read it. Were they counted too, a field would tie all methods of its class to each other.</remarks>
internal sealed class MemberWriters(IMemberBodies memberBodies, BodyStore bodies)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> writers = new(SymbolEqualityComparer.Default);

    /// <summary>The bodies that may write to the member: methods, and fields or properties with an initializer.</summary>
    public ImmutableArray<ISymbol> Of(ISymbol member, CancellationToken cancellationToken)
    {
        var naming = memberBodies.NamedBy(member, cancellationToken);
        return writers.TryGetValue(member, out var known) ? known : writers.GetOrAdd(member, Find(member, naming, cancellationToken));
    }

    /// <inheritdoc cref="IMemberBodies.CreatorsOf"/>
    public ImmutableArray<ISymbol> CreatorsOf(ISymbol member, CancellationToken cancellationToken) => memberBodies.CreatorsOf(member, cancellationToken);

    private ImmutableArray<ISymbol> Find(ISymbol member, ImmutableArray<ISymbol> naming, CancellationToken cancellationToken) =>
        naming.RemoveAll(body =>
            body is IMethodSymbol { MethodKind: not MethodKind.Constructor } && !bodies.Get(body, cancellationToken).MayWrite(member.OriginalDefinition));
}
