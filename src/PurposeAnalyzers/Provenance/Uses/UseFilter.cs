using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Which reads of personal data are uses of it (DESIGN 5.3).</summary>
internal sealed class UseFilter(Anonymizers anonymizers)
{
    public bool IsUse(IOperation read) =>
        !EmptinessTest.Matches(read)
        && !MemberSelection.Matches(read)
        && !anonymizers.Consume(read)
        && !IsAttributeArgument(read);

    private static bool IsAttributeArgument(IOperation read)
    {
        var root = read;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root is IAttributeOperation;
    }
}
