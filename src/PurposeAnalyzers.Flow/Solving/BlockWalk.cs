using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>A block, and why each <c>finally</c> around it is running.</summary>
internal readonly record struct BlockNode(int Block, Continuation? Continuation);

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
internal sealed class BlockWalk
{
    private readonly FlowFunction function;

    /// <summary>The nodes of blocks outside of every <c>finally</c>, by block: nearly all there are.</summary>
    private readonly NodeState?[] plain;
    private readonly Dictionary<BlockNode, NodeState> inFinally = new();

    /// <summary>What is to run, the last in the text first.</summary>
    private readonly List<NodeState> queue = new();
    private int reached;

    public BlockWalk(FlowFunction function)
    {
        this.function = function;
        plain = new NodeState?[function.Blocks.Length];
    }

    /// <summary>Whether a block ran that had more to run with later.</summary>
    public bool MeetsAgain { get; private set; }

    public FlowState InputOf(BlockNode node) => Find(node)?.Input ?? FlowState.Empty;

    public void Enter(int block, FlowState input) => Enter(new BlockNode(block, null), input);

    /// <summary>The next block to run: in the order of the text, which meets few blocks twice.</summary>
    public BlockNode? Next()
    {
        if (queue.Count == 0)
        {
            return null;
        }

        var first = queue[queue.Count - 1];
        queue.RemoveAt(queue.Count - 1);
        first.IsQueued = false;
        first.HasRun = true;
        return first.Node;
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
        if (Find(node) is not { } state)
        {
            state = new NodeState(node, reached++, input);
            if (node.Continuation is null)
            {
                plain[node.Block] = state;
            }
            else
            {
                inFinally.Add(node, state);
            }
        }
        else if (state.Input.Join(input) is var joined && !ReferenceEquals(joined, state.Input))
        {
            state.Input = joined;
            MeetsAgain |= state.HasRun;
        }
        else
        {
            return;
        }

        if (!state.IsQueued)
        {
            state.IsQueued = true;
            queue.Insert(~queue.BinarySearch(state, LastFirst.Instance), state);
        }
    }

    private NodeState? Find(BlockNode node) =>
        node.Continuation is null ? plain[node.Block] : inFinally.TryGetValue(node, out var state) ? state : null;

    private sealed class NodeState(BlockNode node, int order, FlowState input)
    {
        public BlockNode Node { get; } = node;

        /// <summary>How many nodes were reached before.</summary>
        public int Order { get; } = order;

        public FlowState Input { get; set; } = input;

        public bool HasRun { get; set; }

        public bool IsQueued { get; set; }
    }

    private sealed class LastFirst : IComparer<NodeState>
    {
        public static readonly LastFirst Instance = new();

        public int Compare(NodeState x, NodeState y) => x.Node.Block != y.Node.Block ? y.Node.Block.CompareTo(x.Node.Block) : y.Order.CompareTo(x.Order);
    }
}
