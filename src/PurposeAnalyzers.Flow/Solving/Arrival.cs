using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Data of a tracked symbol that comes to a place that asks something of it.</summary>
/// <param name="Site">The step of the body where it happens: the store, the return, or the call that leads there.</param>
/// <param name="Argument">Which argument of the call it is; -1 where that means nothing.</param>
/// <param name="Function">The code that does it.</param>
internal sealed record Arrival(Demand Demand, ISymbol Symbol, Trail? Trail, SyntaxNode Site, int Argument, ISymbol Function);
