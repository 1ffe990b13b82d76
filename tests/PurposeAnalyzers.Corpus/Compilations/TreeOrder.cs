namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>The order in which a compilation gets its files. Findings must not depend on it.</summary>
internal sealed record TreeOrder(string Name, Func<IEnumerable<string>, IEnumerable<string>> Arrange)
{
    public static readonly TreeOrder AsGiven = new("as given", sources => sources);

    public static readonly TreeOrder Reversed = new("reversed", sources => sources.Reverse());

    /// <summary>The same seed gives the same order.</summary>
    public static TreeOrder Shuffled(int seed) => new($"shuffled ({seed})", sources =>
    {
        var shuffled = sources.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    });
}
