namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>What a body takes from a call, to do something with it.</summary>
/// <param name="Result">The parts of the result, each as the members that lead to it: no member is the whole. Empty when nobody looks at the result.</param>
/// <param name="Outs">The ordinals of the parameters through which something comes back.</param>
internal sealed record Taken(ImmutableArray<ImmutableArray<ISymbol>> Result, ImmutableArray<int> Outs)
{
    public static readonly Taken Nothing = new(ImmutableArray<ImmutableArray<ISymbol>>.Empty, ImmutableArray<int>.Empty);

    /// <summary>The whole result.</summary>
    public static readonly Taken Whole = Nothing with { Result = ImmutableArray.Create(ImmutableArray<ISymbol>.Empty) };

    public bool IsNothing => Result.IsEmpty && Outs.IsEmpty;
}
