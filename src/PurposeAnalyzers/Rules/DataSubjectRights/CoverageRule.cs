using System.Threading;
using PurposeAnalyzers.Provenance.Rights;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>Rights over all personal data of a record, member by member.</summary>
internal abstract class CoverageRule(DataRight right, DiagnosticDescriptor descriptor, string incomplete, string noHandler) : RequestRule(right, descriptor)
{
    protected override (LocalizableString Text, ImmutableArray<ISymbol> Missing) Find(
        SubjectRequest request, INamedTypeSymbol record, Handler handler, PurposeModel model, CancellationToken cancellationToken)
    {
        var missing = model.Rights.Missing(request.Right, record, handler, cancellationToken);
        return (Texts.Get(incomplete, Wording.Code(handler.Name), record.Name, Wording.Names(missing)), missing.Select(datum => datum.Symbol).ToImmutableArray());
    }

    protected override LocalizableString NoHandler(INamedTypeSymbol record) => Texts.Get(noHandler, record.Name);
}
