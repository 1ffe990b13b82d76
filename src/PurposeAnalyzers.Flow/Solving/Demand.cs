using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What a place asks of the data that comes there. The engine only carries it from a callee to its callers.</summary>
/// <remarks>Equality is by what is asked, not by where.</remarks>
internal abstract record Demand;

/// <summary>A demand, and how the place looks at the value.</summary>
/// <param name="Demand">What is asked.</param>
/// <param name="Form">How it looks at the value.</param>
/// <param name="OnlyHere">Whether callers who pass the value in need not be told: they know it, and get it back.</param>
/// <param name="Member">The name of the only member that is looked at; null for all.</param>
internal readonly record struct Ask(Demand Demand, Form Form = default, bool OnlyHere = false, string? Member = null);
