using System.Threading;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>How deep an operation tree is, found without recursion: the control flow graph is built by recursion.</summary>
internal static class OperationDepth
{
    /// <summary>Chains of binary operators, which are taken apart in loops, count as one.</summary>
    public static bool Exceeds(IOperation root, int limit, CancellationToken cancellationToken)
    {
        var pending = new Stack<(IOperation Operation, int Depth)>();
        pending.Push((root, 0));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (operation, depth) = pending.Pop();
            if (depth > limit)
            {
                return true;
            }

            foreach (var child in operation.ChildOperations)
            {
                var isChain = operation is IBinaryOperation && child is IBinaryOperation;
                pending.Push((child, isChain ? depth : depth + 1));
            }
        }

        return false;
    }
}
