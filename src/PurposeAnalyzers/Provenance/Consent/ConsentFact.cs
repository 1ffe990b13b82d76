namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>One thing that a check has established.</summary>
/// <param name="Id">The purpose or recipient; null where a parameter names it, or where the fact is about a version.</param>
/// <param name="IdParameter">The parameter of the surrounding method whose value is the id.</param>
/// <param name="Version">The data was collected under this policy version or a later one.</param>
/// <param name="Subjects">All objects that the check names: it is about one of them, or about none that the code names.</param>
internal sealed record ConsentFact(string? Id, IParameterSymbol? IdParameter, string? Version, ImmutableArray<RecordPath> Subjects)
{
    /// <summary>Whether whoever knows the other fact knows this one too: consent for a purpose covers what lies within it.</summary>
    public bool FollowsFrom(ConsentFact other) =>
        (Id == other.Id || (Id is not null && other.Id is not null && Purposes.PurposeId.IsWithin(Id, other.Id)))
        && SymbolEqualityComparer.Default.Equals(IdParameter, other.IdParameter)
        && Version == other.Version
        && Subjects.SequenceEqual(other.Subjects);

    public bool Concerns(RecordPath record) => !RecordPath.AreDifferent(Subjects, record);

    public bool Names(ISymbol symbol) => Subjects.Any(s => s.Passes(symbol));

    public bool Equals(ConsentFact? other) => other is not null && Id == other.Id && FollowsFrom(other);

    public override int GetHashCode() =>
        (Id?.GetHashCode() ?? 0) ^ (Version?.GetHashCode() ?? 0) ^ SymbolEqualityComparer.Default.GetHashCode(IdParameter) ^ Subjects.Length;
}
