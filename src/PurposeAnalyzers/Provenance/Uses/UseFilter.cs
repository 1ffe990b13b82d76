using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Which reads of personal data are uses of it (DESIGN 5.3).</summary>
internal sealed class UseFilter(PersonalData data, Anonymizers anonymizers)
{
    public bool IsUse(IOperation read, ISymbol symbol) =>
        !IsStep(read, symbol)
        && !EmptinessTest.Matches(read)
        && !MemberSelection.Matches(read)
        && !anonymizers.Consume(read);

    /// <summary>
    /// What an argument of an anonymizer runs is the anonymizer's business; and asking whether a computed property has a value is
    /// no use of it, while a method may do anything before it answers.
    /// </summary>
    public bool Ignores(IOperation call) =>
        anonymizers.Consume(call) || (call is IPropertyReferenceOperation && EmptinessTest.Matches(call));

    /// <summary>
    /// In <c>order.Address.City</c> the address is a step to the city. Where the city has all of its tags, because they stand on
    /// the type, only what happens to the city counts: a use is one finding, and a write none.
    /// </summary>
    private bool IsStep(IOperation read, ISymbol symbol)
    {
        var value = read.Parent is IConditionalAccessOperation access && access.Operation == read ? ConditionalAccess.Placeholder(access) : read;
        return value.Parent is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference
            && reference.Instance == value
            && data.Find(symbol) is { } whole
            && data.Find(reference.Member) is { } part
            && whole.Tags.All(part.Tags.Contains);
    }
}
