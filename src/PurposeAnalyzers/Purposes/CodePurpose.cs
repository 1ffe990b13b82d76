namespace PurposeAnalyzers.Purposes;

internal enum CodePurposeKind
{
    /// <summary>No purpose is declared anywhere: what the code uses is charged to its callers.</summary>
    Unmarked,

    /// <summary>Declared on a type or below: the code runs for each of the purposes, so each must be permitted.</summary>
    Commitment,

    /// <summary>Declared for a namespace or assembly: the code serves some of the purposes, so one must be permitted.</summary>
    Candidates,
}

/// <summary>The purpose that code serves (DESIGN 5.2).</summary>
/// <param name="Purposes">Sorted and distinct; empty when unmarked.</param>
internal sealed record CodePurpose(CodePurposeKind Kind, ImmutableArray<string> Purposes)
{
    public static readonly CodePurpose Unmarked = new(CodePurposeKind.Unmarked, ImmutableArray<string>.Empty);

    public static CodePurpose Commitment(IEnumerable<string> purposes) => new(CodePurposeKind.Commitment, Normalize(purposes));

    public static CodePurpose Candidates(IEnumerable<string> purposes) => new(CodePurposeKind.Candidates, Normalize(purposes));

    /// <summary>Whether two declarations offer the same choice.</summary>
    public bool SameAs(CodePurpose other) => Kind == other.Kind && Purposes.SequenceEqual(other.Purposes);

    private static ImmutableArray<string> Normalize(IEnumerable<string> purposes) =>
        purposes.Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray();
}
