namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What a call of a method tells of consent, in the terms of its parameters.</summary>
/// <param name="AtReturn">Known once it has returned: it would have thrown otherwise.</param>
/// <param name="Result">Known once its result is.</param>
internal sealed record ConsentSummary(FactSet AtReturn, ConsentValue Result)
{
    public static readonly ConsentSummary Empty = new(FactSet.None, ConsentValue.Unknown);

    public bool IsEmpty => AtReturn.IsEmpty && Result.IsUnknown;

    /// <summary>One of several methods may run.</summary>
    public ConsentSummary Meet(ConsentSummary other) =>
        new(AtReturn.And(other.AtReturn), ConsentValue.Either(Result, FactSet.None, other.Result, FactSet.None));

    public ConsentSummary Select(Func<FactSet, FactSet> change) => new(change(AtReturn), Result.Select(change));
}
