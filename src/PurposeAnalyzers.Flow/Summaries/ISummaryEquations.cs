using System.Threading;

namespace PurposeAnalyzers.Flow.Summaries;

/// <summary>What a callable's summary depends on, and how it follows from that. The solver finds the least solution.</summary>
/// <typeparam name="TSummary">
/// A value of a lattice of finite height, immutable, with structural equality. <see cref="Compute"/> must be monotone: larger
/// summaries of callees never give a smaller one.
/// </typeparam>
internal interface ISummaryEquations<TSummary>
    where TSummary : IEquatable<TSummary>
{
    /// <summary>The summary of a callable that does nothing.</summary>
    TSummary Bottom { get; }

    /// <summary>The callables whose summaries <see cref="Compute"/> will ask for.</summary>
    ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken);

    /// <summary>The summary of a callable, given those of its dependencies.</summary>
    TSummary Compute(ISymbol callable, Func<ISymbol, TSummary> summaryOf, CancellationToken cancellationToken);
}
