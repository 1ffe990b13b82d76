namespace PurposeAnalyzers.Flow.Programs;

/// <summary>Something that can be written: a variable, or a member of what it holds.</summary>
/// <param name="Slot">The variable.</param>
internal sealed record Place(int Slot, ImmutableArray<ISymbol> Path)
{
    public static Place Variable(int slot) => new(slot, ImmutableArray<ISymbol>.Empty);

    public Place Then(ISymbol member) => Path.Length == Values.MemberPath.MaxLength ? this : this with { Path = Path.Add(member) };
}
