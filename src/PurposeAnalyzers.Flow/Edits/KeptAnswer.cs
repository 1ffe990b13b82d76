using System.Threading;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>An answer that outlives its compilation.</summary>
/// <param name="Names">The symbols in it, in the order of the numbers that stand for them.</param>
/// <param name="Holds">The positions of files with places that it names.</param>
/// <param name="Traces">What it depends on.</param>
internal abstract record KeptAnswer(ImmutableArray<SymbolName> Names, ImmutableArray<int> Holds, Traces Traces)
{
    /// <summary>Whether the same answer is found now.</summary>
    public abstract bool IsFoundAgain(KeptAnswers now, CancellationToken cancellationToken);
}

/// <param name="About">What it is about.</param>
/// <param name="Answer">The answer, with numbers instead of symbols.</param>
/// <param name="State">What the compilation was made of in which it was found, or last found to hold.</param>
internal sealed record KeptAnswer<T>(SymbolName About, Frozen<T> Answer, ImmutableArray<SymbolName> Names, ImmutableArray<int> Holds, Traces Traces, SourceState State)
    : KeptAnswer(Names, Holds, Traces)
    where T : IEquatable<T>
{
    public override bool IsFoundAgain(KeptAnswers now, CancellationToken cancellationToken) => now.IsFoundAgain(this, cancellationToken);
}
