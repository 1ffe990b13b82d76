namespace PurposeAnalyzers.Flow.Edits;

/// <summary>How answers of a kind outlive their compilation.</summary>
/// <typeparam name="T">What is answered.</typeparam>
internal interface IKeptForm<T>
{
    /// <summary>The answer with numbers instead of symbols; null where it depends on more than is noted.</summary>
    Frozen<T>? Freeze(T answer, Freezer freezer);

    /// <summary>The answer, about symbols of another compilation.</summary>
    T Thaw(Frozen<T> frozen, ThawedSymbols symbols);
}
