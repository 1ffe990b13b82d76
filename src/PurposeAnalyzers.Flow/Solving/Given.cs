namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Whether code brings data to others that nobody passed to it. Two facts and no values: a rough answer, never less than what the solution finds.</summary>
/// <param name="Gives">Whether data comes out of a call: as its result, through a parameter, or into a delegate. Of an inferred member: whether it may hold any.</param>
/// <param name="Stored">The inferred members that get data here, and the parameters of constructors that do.</param>
internal sealed record Given(bool Gives, ImmutableHashSet<ISymbol> Stored)
{
    public static readonly Given Nothing = new(false, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));

    public bool Equals(Given? other) => other is not null && Gives == other.Gives && Stored.SetEquals(other.Stored);

    public override int GetHashCode() => Stored.Count;
}
