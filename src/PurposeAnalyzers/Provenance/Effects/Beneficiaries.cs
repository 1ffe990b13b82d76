using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>
/// The purposes that code may be working for when it uses data: unmarked code works for whoever calls it, code with candidate
/// purposes for those of its callers that serve one of them. For anyone else it serves its own purpose and answers for itself.
/// </summary>
internal sealed record Beneficiaries
{
    /// <summary>Whoever calls.</summary>
    public static readonly Beneficiaries Callers = new(ImmutableArray<string>.Empty);

    private Beneficiaries(ImmutableArray<string> purposes)
    {
        Purposes = purposes;
        Key = string.Join(" ", purposes);
    }

    public ImmutableArray<string> Purposes { get; }

    /// <summary>Orders and compares: purposes are sorted.</summary>
    public string Key { get; }

    public bool AreCallers => Purposes.IsEmpty;

    public bool Include(string purpose) => AreCallers || Purposes.Any(p => PurposeId.Overlap(p, purpose));

    /// <summary>Those that remain when code of a purpose lies between; null when none do.</summary>
    public Beneficiaries? Through(CodePurpose code)
    {
        if (code.Kind != CodePurposeKind.Candidates)
        {
            return this;
        }

        var remaining = code.Purposes.Where(Include).ToImmutableArray();
        return remaining.IsEmpty ? null : new Beneficiaries(remaining);
    }

    public bool Equals(Beneficiaries? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();
}
