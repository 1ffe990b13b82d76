using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What a place asks of the data that comes there. The engine only carries it from a callee to its callers.</summary>
/// <remarks>Equality is by what is asked, not by where.</remarks>
internal abstract record Demand;

/// <summary>A demand, and how the place looks at the value.</summary>
internal readonly record struct Ask(Demand Demand, Form Form = default);
