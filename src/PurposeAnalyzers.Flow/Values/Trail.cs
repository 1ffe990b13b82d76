namespace PurposeAnalyzers.Flow.Values;

/// <summary>
/// The steps that data took to where it is: what a reader follows to understand a finding. Of several trails the least one is kept (the shortest, then the
/// first in the text), so that none depends on the order of the analysis.
/// </summary>
internal sealed class Trail : IComparable<Trail>, IEquatable<Trail>
{
    /// <summary>Nobody follows more steps than this; later ones are left out.</summary>
    public const int MaxLength = 12;

    private Trail(Trail? previous, SyntaxNode step, ISymbol? entered)
    {
        Previous = previous;
        Step = step;
        Entered = entered;
        Length = (previous?.Length ?? 0) + 1;
    }

    public Trail? Previous { get; }

    public SyntaxNode Step { get; }

    /// <summary>The callable that the step goes into or comes out of, if any.</summary>
    public ISymbol? Entered { get; }

    public int Length { get; }

    /// <summary>A trail and one step more, unless the step only goes around the last one, as <c>x = a.B</c> goes around <c>a.B</c>.</summary>
    public static Trail Then(Trail? trail, SyntaxNode step, ISymbol? entered = null) =>
        trail is not null && (trail.Length >= MaxLength || (entered is null && IsAround(step, trail.Step))) ? trail : new Trail(trail, step, entered);

    /// <summary>A trail, then another that continues it; null is where both begin.</summary>
    public static Trail? Concat(Trail? trail, Trail? next) => next is null ? trail : Then(Concat(trail, next.Previous), next.Step, next.Entered);

    public static ImmutableArray<Trail> StepsOf(Trail? trail)
    {
        var steps = new Stack<Trail>();
        for (; trail is not null; trail = trail.Previous)
        {
            steps.Push(trail);
        }

        return steps.ToImmutableArray();
    }

    public static int Compare(Trail? left, Trail? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return left.CompareTo(right);
    }

    public int CompareTo(Trail? other)
    {
        if (other is null || ReferenceEquals(this, other))
        {
            return other is null ? 1 : 0;
        }

        var byLength = Length.CompareTo(other.Length);
        if (byLength != 0)
        {
            return byLength;
        }

        var byStart = Compare(Previous, other.Previous);
        return byStart != 0 ? byStart : ComparePlaces(Step, other.Step);
    }

    public bool Equals(Trail? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as Trail);

    public override int GetHashCode() => Step.SpanStart ^ Length;

    private static bool IsAround(SyntaxNode outer, SyntaxNode inner) => outer.SyntaxTree == inner.SyntaxTree && outer.Span.Contains(inner.Span);

    private static int ComparePlaces(SyntaxNode left, SyntaxNode right)
    {
        if (left == right)
        {
            return 0;
        }

        var byFile = string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        if (byFile != 0)
        {
            return byFile;
        }

        var byStart = left.SpanStart.CompareTo(right.SpanStart);
        return byStart != 0 ? byStart : left.Span.Length.CompareTo(right.Span.Length);
    }
}
