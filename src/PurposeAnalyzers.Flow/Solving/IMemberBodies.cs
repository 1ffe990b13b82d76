using System.Threading;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Finds the bodies that may matter to a member, without looking into them.</summary>
internal interface IMemberBodies
{
    /// <summary>The bodies of the types around an inferred member that name it; each a method, or a field or property with an initializer.</summary>
    ImmutableArray<ISymbol> NamedBy(ISymbol member, CancellationToken cancellationToken);

    /// <summary>The bodies that may create the object around an inferred member, where the member may keep what they give to the constructor.</summary>
    ImmutableArray<ISymbol> CreatorsOf(ISymbol member, CancellationToken cancellationToken);
}
