using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>In <c>x?.Trim().Length</c> what becomes of x stands beside it in the tree, not above it.</summary>
internal static class ConditionalAccess
{
    /// <summary>The operation that stands for the receiver in what follows the question mark.</summary>
    public static IOperation Placeholder(IConditionalAccessOperation access) =>
        access.WhenNotNull.DescendantsAndSelf().First(o => o is IConditionalAccessInstanceOperation);
}
