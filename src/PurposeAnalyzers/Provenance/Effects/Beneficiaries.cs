using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>
/// The purposes that code may be working for when it uses data: unmarked code works for whoever calls it, code with candidate
/// purposes for those of its callers that serve one of them. For anyone else it serves its own purpose and answers for itself.
/// </summary>
internal sealed record Beneficiaries
{
    /// <summary>Whoever calls.</summary>
    public static readonly Beneficiaries Callers = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    private readonly ImmutableArray<string> purposes;
    private readonly ImmutableArray<string> reported;

    private Beneficiaries(ImmutableArray<string> purposes, ImmutableArray<string> reported)
    {
        this.purposes = purposes;
        this.reported = reported;
        Key = string.Join(" ", purposes) + "|" + string.Join(" ", reported);
    }

    /// <summary>Orders and compares: purposes are sorted.</summary>
    public string Key { get; }

    public bool AreCallers => purposes.IsEmpty;

    public bool Include(string purpose) =>
        (AreCallers || purposes.Any(p => PurposeId.Overlap(p, purpose))) && !reported.Any(r => PurposeId.IsWithin(purpose, r));

    /// <summary>Those that remain when code of a purpose lies between; null when none do.</summary>
    public Beneficiaries? Through(CodePurpose code)
    {
        if (code.Kind != CodePurposeKind.Candidates)
        {
            return this;
        }

        var remaining = code.Purposes.Where(Include).ToImmutableArray();
        return remaining.IsEmpty ? null : new Beneficiaries(remaining, reported);
    }

    /// <summary>What code of a purpose hands out is reported inside it where that purpose is refused, and not again at its callers.</summary>
    public Beneficiaries ReportedIn(CodePurpose code) =>
        code.Kind == CodePurposeKind.Commitment
            ? new Beneficiaries(purposes, reported.Union(code.Purposes).OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray())
            : this;

    public bool Equals(Beneficiaries? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();
}
