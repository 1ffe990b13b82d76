using System.Threading;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>The members that a handler covers: one by one, or with the objects of the types that it treats as a whole.</summary>
internal sealed class CoveredMembers
{
    private const int MaxComputed = 8;

    private readonly HashSet<ISymbol> members;
    private readonly HashSet<ISymbol> whole;
    private readonly AnnotatedAssemblies assemblies;
    private readonly DemandedData demanded;
    private readonly CancellationToken cancellationToken;

    public CoveredMembers(HashSet<ISymbol> members, HashSet<ISymbol> whole, AnnotatedAssemblies assemblies, DemandedData demanded, CancellationToken cancellationToken)
    {
        this.members = members;
        this.whole = whole;
        this.assemblies = assemblies;
        this.demanded = demanded;
        this.cancellationToken = cancellationToken;
        foreach (var member in members.ToList())
        {
            members.UnionWith(ContractsOf(member));
        }
    }

    public bool Contains(ISymbol member) => Contains(member, MaxComputed);

    /// <summary>A member is covered as itself, as what it overrides or implements, or by all that it is computed from.</summary>
    private bool Contains(ISymbol member, int depth)
    {
        if (members.Contains(member) || (member.ContainingType is { } type && whole.Contains(type.OriginalDefinition)) || ContractsOf(member).Any(members.Contains))
        {
            return true;
        }

        var storage = depth == 0 ? ImmutableArray<ISymbol>.Empty : demanded.StorageOf(member, cancellationToken);
        return !storage.IsEmpty && storage.All(part => Contains(part, depth - 1));
    }

    private IEnumerable<ISymbol> ContractsOf(ISymbol member)
    {
        foreach (var contract in Contracts.Of(member, assemblies.MayAnnotate))
        {
            yield return contract;
            foreach (var further in ContractsOf(contract))
            {
                yield return further;
            }
        }
    }
}
