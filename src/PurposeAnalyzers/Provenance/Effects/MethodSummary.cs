namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>What callers must know of a callable without looking into it.</summary>
/// <param name="Effects">The personal data that running it uses, sorted; empty when it declares a purpose of its own and so answers for itself.</param>
/// <param name="Result">The personal data that its untagged result carries, sorted, whatever purpose it serves.</param>
/// <param name="ReturnedParameters">The ordinals of the parameters whose values its result carries; sorted.</param>
internal sealed record MethodSummary(ImmutableArray<Effect> Effects, ImmutableArray<Effect> Result, ImmutableArray<int> ReturnedParameters)
{
    public static readonly MethodSummary Empty = new(ImmutableArray<Effect>.Empty, ImmutableArray<Effect>.Empty, ImmutableArray<int>.Empty);

    /// <summary>What a call uses: all that running the callable uses, and what comes back if the caller does something with it.</summary>
    public IEnumerable<Effect> UsedBy(Flow.Bodies.Call call) => call.UsesResult ? Effects.Concat(Result) : Effects;

    public bool Equals(MethodSummary? other) =>
        other is not null
        && Effects.SequenceEqual(other.Effects)
        && Result.SequenceEqual(other.Result)
        && ReturnedParameters.SequenceEqual(other.ReturnedParameters);

    public override int GetHashCode() => Effects.Length ^ (Result.Length << 8);
}
