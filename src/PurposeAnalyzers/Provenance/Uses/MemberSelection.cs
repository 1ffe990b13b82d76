using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>A selector that only names a member for a library, such as <c>b.Property(x =&gt; x.Email)</c>, reads no data.</summary>
internal static class MemberSelection
{
    public static bool Matches(IOperation read) =>
        SelectorAround(read) is { } selector
        && ArgumentOf(selector) is { Parameter: { } parameter } argument
        && (MemberSelectors.Contain(parameter) || IsForTag(argument));

    /// <summary>What Razor makes of <c>asp-for="Email"</c>: <c>helper.For = provider.CreateModelExpression(data, model =&gt; model.Email)</c>.</summary>
    private static bool IsForTag(IArgumentOperation argument) =>
        argument.Parent is { Parent: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: { } tagHelper } } }
        && MemberSelectors.ContainTag(tagHelper);

    /// <summary>The lambda that does nothing but select the member, alone or in an anonymous object of several.</summary>
    private static IAnonymousFunctionOperation? SelectorAround(IOperation read)
    {
        var current = read;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IMemberReferenceOperation or IConversionOperation or IReturnOperation or ISimpleAssignmentOperation
                    or IAnonymousObjectCreationOperation or IArrayCreationOperation or IArrayInitializerOperation or IConditionalAccessOperation:
                case IBlockOperation { Operations.Length: 1 }:
                    current = parent;
                    break;
                case IAnonymousFunctionOperation lambda:
                    return lambda;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IArgumentOperation? ArgumentOf(IAnonymousFunctionOperation lambda)
    {
        IOperation? current = lambda.Parent;
        while (current is IConversionOperation or IDelegateCreationOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation)
        {
            current = current.Parent;
        }

        return current as IArgumentOperation;
    }
}
