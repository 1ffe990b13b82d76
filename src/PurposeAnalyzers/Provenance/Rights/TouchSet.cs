namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>All that running a callable does to data, itself and through what it calls.</summary>
internal sealed class TouchSet(ImmutableHashSet<Touch> touches) : IEquatable<TouchSet>
{
    public static readonly TouchSet Empty = new(ImmutableHashSet<Touch>.Empty);

    public ImmutableHashSet<Touch> Touches { get; } = touches;

    public bool Equals(TouchSet? other) => other is not null && Touches.Count == other.Touches.Count && Touches.SetEquals(other.Touches);

    public override bool Equals(object? obj) => Equals(obj as TouchSet);

    public override int GetHashCode() => Touches.Count;
}
