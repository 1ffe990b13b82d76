namespace PurposeAnalyzers.Flow.Edits;

/// <summary>An answer that holds no symbol: numbers stand for them.</summary>
/// <typeparam name="T">What is answered.</typeparam>
internal abstract class Frozen<T>
{
}

/// <summary>An answer that says nothing of any symbol.</summary>
internal sealed class FrozenAsIs<T>(T answer) : Frozen<T>
{
    public T Answer { get; } = answer;
}
