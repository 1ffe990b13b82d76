using System.Threading;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What a program needs to know of the code that it calls.</summary>
internal interface ICallees
{
    /// <summary>What a call may run in this compilation; empty when that is unknown, or too much to follow.</summary>
    ImmutableArray<ISymbol> TargetsOf(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken);

    FlowSummary SummaryOf(ISymbol callable);

    /// <summary>Whether data can come out of a call, or of an inferred member, whatever goes in.</summary>
    bool Gives(ISymbol callable, CancellationToken cancellationToken);
}
