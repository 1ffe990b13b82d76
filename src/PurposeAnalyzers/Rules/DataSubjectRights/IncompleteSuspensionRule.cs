using System.Threading;
using PurposeAnalyzers.Provenance.Rights;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>A suspension that leaves no mark on the record suspends nothing. Without a <c>Flag</c>, or with one that no record has, it is PUR0206.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support")] public string Name; public bool IsSuspended; }
/// [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.IsSuspended))] void Suspend(Member m) { }   // PUR0503
/// </code>
/// </example>
internal sealed class IncompleteSuspensionRule() : RequestRule(DataRight.Suspension, Descriptors.PUR0503_IncompleteSuspension)
{
    protected override (LocalizableString Text, ImmutableArray<ISymbol> Missing) Find(
        SubjectRequest request, INamedTypeSymbol record, Handler handler, PurposeModel model, CancellationToken cancellationToken) =>
        request.Flag is { } name && model.Rights.MissingFlag(record, name, handler, cancellationToken) is { } flag
            ? (Texts.Get("PUR0503_Incomplete", Wording.Code(handler.Name), record.Name, Wording.Code(flag)), [flag])
            : (string.Empty, ImmutableArray<ISymbol>.Empty);

    protected override LocalizableString NoHandler(INamedTypeSymbol record) => Texts.Get("PUR0503_NoHandler", record.Name);
}
