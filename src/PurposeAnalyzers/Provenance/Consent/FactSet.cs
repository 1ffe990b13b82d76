namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What is known on every way to a place. <see cref="All"/> is known where no way leads: a constant that never is true, null that holds no object.</summary>
internal sealed class FactSet : IEquatable<FactSet>
{
    public static readonly FactSet None = new(ImmutableHashSet<ConsentFact>.Empty);

    public static readonly FactSet All = new(null);

    private readonly ImmutableHashSet<ConsentFact>? facts;

    private FactSet(ImmutableHashSet<ConsentFact>? facts) => this.facts = facts;

    public bool IsAll => facts is null;

    public bool IsEmpty => facts is { IsEmpty: true };

    /// <summary>Empty for <see cref="All"/>: where no way leads, nobody asks.</summary>
    public IEnumerable<ConsentFact> Facts => facts ?? Enumerable.Empty<ConsentFact>();

    public static FactSet Of(IEnumerable<ConsentFact> facts) => None.With(facts);

    public FactSet With(IEnumerable<ConsentFact> more)
    {
        var union = facts?.Union(more);
        return ReferenceEquals(union, facts) ? this : new FactSet(union);
    }

    /// <summary>Known for both reasons.</summary>
    public FactSet Or(FactSet other) => IsAll || other.IsEmpty ? this : IsEmpty || other.IsAll ? other : With(other.facts!);

    /// <summary>Known on both ways.</summary>
    public FactSet And(FactSet other)
    {
        if (IsAll || ReferenceEquals(this, other))
        {
            return other;
        }

        return other.IsAll
            ? this
            : Of(facts!.Where(fact => other.facts!.Any(fact.FollowsFrom)).Concat(other.facts!.Where(fact => facts!.Any(fact.FollowsFrom))));
    }

    public FactSet Where(Func<ConsentFact, bool> predicate) => IsAll || facts!.All(predicate) ? this : Of(facts!.Where(predicate));

    public FactSet Select(Func<ConsentFact, ConsentFact?> change) => IsAll || IsEmpty ? this : Of(facts!.Select(change).OfType<ConsentFact>());

    /// <summary>Less what another set knows anyway.</summary>
    public FactSet Without(FactSet other) => IsAll || other.IsAll ? this : Where(fact => !other.facts!.Contains(fact));

    /// <summary>Without what is about a variable that now is another record.</summary>
    public FactSet Without(ISymbol variable) => Where(fact => !fact.Names(variable));

    /// <summary>What names an object, or something that is reached from it.</summary>
    public FactSet About(RecordPath path) => Where(fact => fact.Subjects.Any(s => s.Rebase(path, path) is not null));

    /// <summary>The same, with the other name instead.</summary>
    public FactSet Renaming(RecordPath path, RecordPath name) => Select(f => Renamed(f, path, name));

    public bool Equals(FactSet? other) =>
        other is not null && (ReferenceEquals(facts, other.facts) || (facts is not null && other.facts is not null && facts.SetEquals(other.facts)));

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => facts?.Count ?? -1;

    private static ConsentFact Renamed(ConsentFact fact, RecordPath path, RecordPath name) =>
        fact with { Subjects = fact.Subjects.Select(s => s.Rebase(path, name) ?? s).ToImmutableArray() };
}
