using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Which reads of personal data are uses of it (DESIGN 5.3).</summary>
internal sealed class UseFilter(PersonalData data, Anonymizers anonymizers)
{
    public bool IsUse(IOperation read, ISymbol symbol) =>
        !IsNavigation(read, symbol)
        && !EmptinessTest.Matches(read)
        && !MemberSelection.Matches(read)
        && !anonymizers.Consume(read);

    /// <summary>Only the leaf counts when it carries the same tags.</summary>
    private bool IsNavigation(IOperation read, ISymbol symbol) =>
        read.Parent is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } leaf
        && leaf.Instance == read
        && data.IsCoveredBy(symbol, leaf.Member);
}
