namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What a data subject may demand, named as in <c>DataSubjectRight</c>.</summary>
internal enum DataRight
{
    Disclosure,
    Correction,
    Suspension,
    Erasure,
}
