namespace PurposeAnalyzers.Flow.Values;

/// <summary>
/// The steps that data took to where it is: what a reader follows to understand a finding. Of several trails the least one is kept (the shortest, then the
/// first in the text), so that none depends on the order of the analysis.
/// </summary>
internal sealed class Trail : IComparable<Trail>, IEquatable<Trail>
{
    /// <summary>Nobody follows more steps than this; later ones are not shown.</summary>
    public const int MaxLength = 12;

    /// <summary>Later steps are counted, not kept: many go around each other and are shown as one.</summary>
    private const int MaxKept = 2 * MaxLength;

    private Trail(Trail? previous, SyntaxNode step, ISymbol? entered, int length)
    {
        Previous = previous;
        Step = step;
        Entered = entered;
        Length = length;
    }

    public Trail? Previous { get; }

    public SyntaxNode Step { get; }

    /// <summary>The callable that the step goes into or comes out of, if any.</summary>
    public ISymbol? Entered { get; }

    /// <summary>The first step.</summary>
    public Trail Start
    {
        get
        {
            var start = this;
            while (start.Previous is { } previous)
            {
                start = previous;
            }

            return start;
        }
    }

    /// <summary>All steps, also those that are not kept.</summary>
    public int Length { get; }

    /// <summary>A trail and one step more.</summary>
    /// <remarks>Of two trails the lesser one stays the lesser one, whatever follows: the order of the analysis would matter otherwise.</remarks>
    public static Trail Then(Trail? trail, SyntaxNode step, ISymbol? entered = null) => trail switch
    {
        null => new Trail(null, step, entered, 1),
        { Length: >= MaxKept } => new Trail(trail.Previous, trail.Step, trail.Entered, trail.Length + 1),
        _ => new Trail(trail, step, entered, trail.Length + 1),
    };

    /// <summary>A trail as it was in another compilation.</summary>
    public static Trail Restore(Trail? previous, SyntaxNode step, ISymbol? entered, int length) => new(previous, step, entered, length);

    /// <summary>A trail, then another that continues it; null is where both begin.</summary>
    public static Trail? Concat(Trail? trail, Trail? next)
    {
        if (trail is null || next is null)
        {
            return trail ?? next;
        }

        var kept = trail.Length >= MaxKept ? trail : Then(Concat(trail, next.Previous), next.Step, next.Entered);
        return new Trail(kept.Previous, kept.Step, kept.Entered, trail.Length + next.Length);
    }

    /// <summary>The steps to show: one that only goes around the one before, as <c>x = a.B</c> goes around <c>a.B</c>, says nothing new.</summary>
    public static ImmutableArray<Trail> StepsOf(Trail? trail)
    {
        var kept = new Stack<Trail>();
        for (; trail is not null; trail = trail.Previous)
        {
            kept.Push(trail);
        }

        var shown = ImmutableArray.CreateBuilder<Trail>();
        foreach (var step in kept)
        {
            if (shown.Count < MaxLength && (shown.Count == 0 || step.Entered is not null || !IsAround(step.Step, shown[shown.Count - 1].Step)))
            {
                shown.Add(step);
            }
        }

        return shown.ToImmutable();
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
        if (byStart != 0)
        {
            return byStart;
        }

        var byPlace = ComparePlaces(Step, other.Step);
        return byPlace != 0 ? byPlace : CompareCallables(Entered, other.Entered);
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

    /// <summary>Of several methods that one call may run: by name, which only overloads and namesakes leave open.</summary>
    private static int CompareCallables(ISymbol? left, ISymbol? right)
    {
        if (SymbolEqualityComparer.Default.Equals(left, right))
        {
            return 0;
        }

        var byName = string.CompareOrdinal(left?.Name, right?.Name);
        var byType = byName != 0 ? byName : string.CompareOrdinal(left?.ContainingType?.Name, right?.ContainingType?.Name);
        return byType != 0 ? byType : string.CompareOrdinal(left?.ToDisplayString(), right?.ToDisplayString());
    }
}
