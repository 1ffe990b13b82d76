using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>A block, and why each <c>finally</c> around it is running.</summary>
internal sealed record BlockNode(int Block, Continuation? Continuation);

/// <summary>Where the end of a <c>finally</c> leads.</summary>
/// <param name="Branch">The way that leads through it; null for an exception on its way out.</param>
/// <param name="Passed">How many of the way's <c>finally</c> regions have been entered.</param>
/// <param name="Outer">The same of the next <c>finally</c> around.</param>
internal sealed record Continuation(FlowBranch? Branch, int Passed, Continuation? Outer)
{
    public bool Equals(Continuation? other) =>
        other is not null && ReferenceEquals(Branch, other.Branch) && Passed == other.Passed && Equals(Outer, other.Outer);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Branch) ^ Passed ^ (Outer is null ? 0 : Outer.GetHashCode() * 31);
}

/// <summary>
/// Walks the blocks of a function until their inputs stop growing. A <c>finally</c> is walked once for each way through it, so that what an exception
/// may leave behind does not mix with what holds after a normal end.
/// </summary>
internal sealed class BlockWalk(FlowFunction function)
{
    private readonly Dictionary<BlockNode, FlowState> inputs = new();
    private readonly SortedSet<(int Block, int Order)> queue = new();
    private readonly Dictionary<BlockNode, int> orders = new();
    private readonly List<BlockNode> nodes = new();

    public FlowState InputOf(BlockNode node) => inputs.TryGetValue(node, out var input) ? input : FlowState.Empty;

    /// <summary>All nodes that were reached, with their inputs.</summary>
    public IEnumerable<BlockNode> Reached => nodes;

    public void Enter(int block, FlowState input) => Enter(new BlockNode(block, null), input);

    /// <summary>The next block to run: in the order of the text, which meets few blocks twice.</summary>
    public BlockNode? Next()
    {
        if (queue.Count == 0)
        {
            return null;
        }

        var first = queue.Min;
        queue.Remove(first);
        return nodes[first.Order];
    }

    /// <param name="node">The block that ran.</param>
    /// <param name="output">What holds at its end.</param>
    /// <param name="exceptional">What may hold if it is left by an exception.</param>
    public void Leave(BlockNode node, FlowState output, FlowState exceptional)
    {
        var block = function.Blocks[node.Block];
        foreach (var handler in block.Handlers)
        {
            var around = node.Continuation;
            for (var i = 0; i < handler.FinalliesLeft; i++)
            {
                around = around?.Outer;
            }

            Enter(new BlockNode(handler.Block, handler.IsFinally ? new Continuation(null, 0, around) : around), exceptional);
        }

        foreach (var branch in block.Branches)
        {
            if (!branch.Finally.IsEmpty)
            {
                Enter(new BlockNode(branch.Finally[0], new Continuation(branch, 1, node.Continuation)), output);
            }
            else if (branch.Destination >= 0)
            {
                Enter(new BlockNode(branch.Destination, node.Continuation), output);
            }
            else if (node.Continuation is { } continuation)
            {
                Continue(continuation, output);
            }
        }
    }

    private void Continue(Continuation continuation, FlowState output)
    {
        if (continuation is not { Branch: { } branch, Passed: var passed, Outer: var outer })
        {
            return;
        }

        if (passed < branch.Finally.Length)
        {
            Enter(new BlockNode(branch.Finally[passed], continuation with { Passed = passed + 1 }), output);
        }
        else if (branch.Destination >= 0)
        {
            Enter(new BlockNode(branch.Destination, outer), output);
        }
    }

    private void Enter(BlockNode node, FlowState input)
    {
        if (!inputs.TryGetValue(node, out var known))
        {
            orders.Add(node, nodes.Count);
            nodes.Add(node);
            inputs.Add(node, input);
        }
        else if (known.Join(input) is var joined && !ReferenceEquals(joined, known))
        {
            inputs[node] = joined;
        }
        else
        {
            return;
        }

        queue.Add((node.Block, orders[node]));
    }
}
