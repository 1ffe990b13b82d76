namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What callers must know of what a callable does, without looking into it.</summary>
/// <param name="Effects">The personal data that running it uses, sorted; empty when it declares a purpose of its own and so answers for itself.</param>
internal sealed record MethodSummary(ImmutableArray<Effect> Effects)
{
    public static readonly MethodSummary Empty = new(ImmutableArray<Effect>.Empty);

    public bool Equals(MethodSummary? other) => other is not null && Effects.SequenceEqual(other.Effects);

    public override int GetHashCode() => Effects.Length;
}
