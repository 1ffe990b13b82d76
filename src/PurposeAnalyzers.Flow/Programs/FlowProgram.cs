namespace PurposeAnalyzers.Flow.Programs;

/// <summary>What a body does with values: the body with its lambdas and local functions, as instructions on numbered slots.</summary>
/// <remarks>Holds symbols and syntax, never operations, so it can be kept.</remarks>
/// <param name="Functions">The member itself first.</param>
/// <param name="IsVariable">For each slot: whether it is a variable, which may be set many times, or the result of one instruction.</param>
/// <param name="Shared">Variables that more than one function uses: their values only grow, whatever the order of writes.</param>
/// <param name="Aliases">For each variable that may hold the same object as others: all of them, itself too.</param>
/// <param name="Reassigned">Parameters that get another value on the way: what is written to their members then may be another object's.</param>
/// <param name="IsTruncated">Whether the body was too large or too deep to be read to its end.</param>
internal sealed record FlowProgram(
    ISymbol Owner,
    ImmutableArray<FlowFunction> Functions,
    ImmutableArray<bool> IsVariable,
    ImmutableHashSet<int> Shared,
    ImmutableDictionary<int, ImmutableArray<int>> Aliases,
    ImmutableHashSet<int> Reassigned,
    bool IsTruncated)
{
    public static FlowProgram Empty(ISymbol owner, bool isTruncated = false) => new(
        owner, ImmutableArray<FlowFunction>.Empty, ImmutableArray.Create(false), ImmutableHashSet<int>.Empty, ImmutableDictionary<int, ImmutableArray<int>>.Empty, ImmutableHashSet<int>.Empty, isTruncated);

    public IEnumerable<Instruction> Instructions => Functions.SelectMany(f => f.Blocks).SelectMany(b => b.Instructions);

    /// <summary>Whether what a parameter holds at the end is its caller's: a variable passed by reference, or an object that the parameter still refers to.</summary>
    public bool IsSeenByCallers(ISymbol parameter, int slot) =>
        parameter is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out } || !(Reassigned.Contains(slot) || parameter is IParameterSymbol { Type.IsValueType: true });
}

/// <summary>A member's body, a lambda or a local function.</summary>
/// <param name="Parameters">The slots of its parameters, and of <c>this</c> (whose symbol is the type).</param>
/// <param name="Captured">Variables of functions around it that it uses.</param>
/// <param name="Result">The slot of what it returns.</param>
internal sealed record FlowFunction(
    ISymbol Symbol,
    ImmutableArray<(ISymbol Symbol, int Slot)> Parameters,
    ImmutableArray<int> Captured,
    int Result,
    ImmutableArray<FlowBlock> Blocks);

/// <summary>Instructions that run one after another.</summary>
/// <param name="Handlers">Blocks that an exception may lead to, with whatever has been assigned so far.</param>
internal sealed record FlowBlock(ImmutableArray<Instruction> Instructions, ImmutableArray<FlowBranch> Branches, ImmutableArray<FlowHandler> Handlers);

/// <summary>A way from one block to the next.</summary>
/// <param name="Destination">The block; -1 for the way out of a <c>finally</c>, which leads to wherever it was entered for.</param>
/// <param name="Finally">The first blocks of the <c>finally</c> regions that run on the way, innermost first.</param>
internal sealed record FlowBranch(int Destination, ImmutableArray<int> Finally);

/// <summary>A way that an exception may take.</summary>
/// <param name="Block">The first block of a <c>catch</c>, a filter or a <c>finally</c>.</param>
/// <param name="FinalliesLeft">How many <c>finally</c> blocks the exception leaves on its way there.</param>
internal sealed record FlowHandler(int Block, bool IsFinally, int FinalliesLeft);
