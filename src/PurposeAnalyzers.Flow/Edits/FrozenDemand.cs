using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>A demand with a number instead of the symbol that it is about.</summary>
internal sealed class FrozenDemand
{
    private readonly Func<ISymbol?, Demand>? again;
    private readonly int about;

    public FrozenDemand(Demand demand, NameTable names)
    {
        var kept = demand.Keep();
        again = kept?.Again;
        about = names.NumberOf(kept?.About);
        names.IsIncomplete |= kept is null;
    }

    public Demand Thaw(ThawedSymbols symbols) => again!(symbols[about]);
}
