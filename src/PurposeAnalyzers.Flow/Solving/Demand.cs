using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What a place asks of the data that comes there. The engine only carries it from a callee to its callers.</summary>
/// <remarks>Equality is by what is asked, not by where.</remarks>
internal abstract record Demand
{
    /// <summary>How to ask the same in a later compilation; null where what is asked depends on code elsewhere, and has to be found again.</summary>
    public virtual KeptDemand? Keep() => new KeptDemand(About: null, _ => this);
}

/// <summary>A demand apart from the symbol that it is about.</summary>
/// <param name="About">The symbol, which belongs to one compilation; null for none.</param>
/// <param name="Again">Asks the same about that symbol in another compilation. Must not hold any.</param>
internal readonly record struct KeptDemand(ISymbol? About, Func<ISymbol?, Demand> Again);

/// <summary>A demand, and how the place looks at the value.</summary>
/// <param name="Demand">What is asked.</param>
/// <param name="Form">How it looks at the value.</param>
/// <param name="OnlyHere">Whether callers who pass the value in need not be told: they know it, and get it back.</param>
/// <param name="Member">The name of the only member that is looked at; null for all.</param>
internal readonly record struct Ask(Demand Demand, Form Form = default, bool OnlyHere = false, string? Member = null);
