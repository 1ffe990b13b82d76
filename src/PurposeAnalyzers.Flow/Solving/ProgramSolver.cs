using System.Threading;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Finds the least solution of a program: what each slot may hold. Local variables of one function are followed through its blocks in the order in which they
/// run; what several functions share only grows, and the functions are solved again until nothing grows.
/// </summary>
/// <remarks>One use, one thread.</remarks>
internal sealed partial class ProgramSolver : IDelegateCaller
{
    /// <summary>Bodies with more blocks than this have all their variables treated as shared: less exact, but linear.</summary>
    public const int MaxExactBlocks = 1_500;

    /// <summary>The lattice is finite, so this is a guard that no body is known to reach.</summary>
    public const int MaxRounds = 60;

    private readonly FlowProgram program;
    private readonly IFlowModel model;
    private readonly ICallees callees;
    private readonly CancellationToken cancellationToken;
    private readonly Value[] values;
    private readonly bool[] isShared;
    private readonly Dictionary<ISymbol, FlowFunction> nested = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Value> results = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Value> bindings = new(SymbolEqualityComparer.Default);

    /// <summary>What code outside the program passes to lambdas: what happens to it inside is told there, since no call here shows it.</summary>
    private readonly Dictionary<ISymbol, Value> bindingsOutside = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> ownParameters = new(SymbolEqualityComparer.Default);

    private FlowState state = FlowState.Empty;
    private FlowState exceptional = FlowState.Empty;
    private bool isGuarded;
    private FlowState exit = FlowState.Empty;
    private ISymbol functionBeingSolved;
    private bool changed;

    /// <summary>Whether only what this program itself gets hold of matters, not what its callers pass in.</summary>
    private bool isConcrete;
    private bool isIncomplete;

    private ProgramSolver(FlowProgram program, IFlowModel model, ICallees callees, CancellationToken cancellationToken)
    {
        this.program = program;
        this.model = model;
        this.callees = callees;
        this.cancellationToken = cancellationToken;
        functionBeingSolved = program.Owner;
        isIncomplete = program.IsTruncated;
        values = new Value[program.IsVariable.Length];
        var isExact = program.Functions.Sum(f => f.Blocks.Length) <= MaxExactBlocks;
        isShared = program.IsVariable.Select((isVariable, slot) => isVariable && (!isExact || program.Shared.Contains(slot))).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Empty;
        }

        foreach (var function in program.Functions)
        {
            results[function.Symbol] = Value.Empty;
            if (SymbolEqualityComparer.Default.Equals(function.Symbol, program.Owner))
            {
                ownParameters.UnionWith(function.Parameters.Select(p => p.Symbol));
            }
            else
            {
                nested[function.Symbol] = function;
            }
        }
    }

    /// <summary>What callers must know of the program's owner.</summary>
    public static FlowSummary Summarize(FlowProgram program, IFlowModel model, ICallees callees, CancellationToken cancellationToken)
    {
        var solver = new ProgramSolver(program, model, callees, cancellationToken);
        solver.Solve();
        return solver.Summary();
    }

    /// <summary>The data that arrives at places that ask something of it, in the program itself.</summary>
    public static ImmutableArray<Arrival> FindArrivals(FlowProgram program, IFlowModel model, ICallees callees, CancellationToken cancellationToken)
    {
        var solver = new ProgramSolver(program, model, callees, cancellationToken) { isConcrete = true };
        solver.Solve();
        solver.Collect();
        return solver.arrivals.ToImmutableArray();
    }

    private void Solve()
    {
        if (nested.Count == 0 && Array.IndexOf(isShared, true) < 0)
        {
            // What one function keeps to itself is known when its blocks have been walked; and where each ran once, with all that it will ever have, it could ask at once.
            isCollecting = isCollected = true;
            SolveFunctions(backwards: false);
            isCollecting = false;
            return;
        }

        var round = 0;
        do
        {
            changed = false;
            exit = FlowState.Empty;
            SolveFunctions(backwards: round % 2 == 1);
        }
        while (changed && ++round < MaxRounds);
        isIncomplete |= changed;
    }

    /// <summary>There and back, so that a chain of functions that call each other takes few rounds, whichever way it runs.</summary>
    private void SolveFunctions(bool backwards)
    {
        foreach (var function in backwards ? program.Functions.Reverse() : program.Functions)
        {
            SolveFunction(function);
        }
    }

    private void SolveFunction(FlowFunction function)
    {
        var walk = new BlockWalk(function);
        functionBeingSolved = function.Symbol;
        walk.Enter(0, EntryState(function));
        while (walk.Next() is { } node)
        {
            cancellationToken.ThrowIfCancellationRequested();
            state = exceptional = walk.InputOf(node);
            var block = function.Blocks[node.Block];
            isGuarded = !block.Handlers.IsEmpty;
            foreach (var instruction in block.Instructions)
            {
                Execute(instruction);
            }

            walk.Leave(node, state, exceptional);
        }

        isCollected &= !walk.MeetsAgain;
        if (SymbolEqualityComparer.Default.Equals(function.Symbol, program.Owner))
        {
            exit = exit.Join(AtEnd(function, walk));
        }
        else
        {
            NoteOuts(function, AtEnd(function, walk));
        }
    }

    private FlowState AtEnd(FlowFunction function, BlockWalk walk) =>
        function.Blocks.Length == 1 ? state : walk.InputOf(new BlockNode(function.Blocks.Length - 1, null));

    private void NoteOuts(FlowFunction function, FlowState atEnd)
    {
        foreach (var (symbol, slot) in function.Parameters)
        {
            var value = OutOf(symbol, slot, isShared[slot] ? values[slot] : atEnd[slot]);
            if (!value.IsEmpty)
            {
                Grow(nestedOuts, symbol, value);
            }
        }
    }

    private FlowState EntryState(FlowFunction function)
    {
        state = FlowState.Empty;
        foreach (var (symbol, slot) in function.Parameters)
        {
            if (!(isConcrete && ownParameters.Contains(symbol)) && Entrances.Contain(symbol, program.Owner, model))
            {
                SetVariable(slot, Value.Of(Label.Of(new ParameterOrigin(symbol.OriginalDefinition, MemberPath.Empty), null)));
            }
        }

        return state;
    }

    private Value Get(int slot) => program.IsVariable[slot] && !isShared[slot] ? state[slot] : values[slot];

    public void SetResult(int slot, Value value) => values[slot] = value;

    private void SetVariable(int slot, Value value)
    {
        if (!isShared[slot])
        {
            state = state.Set(slot, value);
            exceptional = isGuarded ? exceptional.Set(slot, exceptional[slot].Join(value)) : exceptional;
        }
        else if (values[slot].Join(value) is var joined && !joined.Equals(values[slot]))
        {
            values[slot] = joined;
            changed = true;
        }
    }

    public void Write(Place place, Value value, SyntaxNode syntax)
    {
        var written = value.Then(syntax);
        Write(place, written, keep: true);
        AskOfPart(place, written, syntax);
    }

    /// <summary>Writes to a variable, or to a member of what it holds; then also to the same object in other variables.</summary>
    /// <param name="place">Where.</param>
    /// <param name="value">What.</param>
    /// <param name="keep">Whether what was there may still be there.</param>
    private void Write(Place place, Value value, bool keep)
    {
        NoteKept(place, value);
        SetVariable(place.Slot, Get(place.Slot).Store(place.Path, value, keep || place.Path.Length == MemberPath.MaxLength));
        if (program.Aliases.TryGetValue(place.Slot, out var aliases))
        {
            foreach (var alias in aliases)
            {
                if (alias != place.Slot)
                {
                    SetVariable(alias, Get(alias).Store(place.Path, value, keep: true));
                }
            }
        }
    }

    /// <summary>What becomes a part of an inferred member's value is what the member may hold.</summary>
    private void NoteKept(Place place, Value value)
    {
        for (var i = 0; i < place.Path.Length && !value.IsEmpty; i++)
        {
            if (model.IsInferred(place.Path[i]))
            {
                Grow(kept, place.Path[i], Value.Empty.Store(place.Path.RemoveRange(0, i + 1), value.WithoutTargets(), keep: true));
            }
        }
    }

    private void Grow(Dictionary<ISymbol, Value> map, ISymbol key, Value value)
    {
        var known = map.TryGetValue(key, out var found) ? found : Value.Empty;
        var joined = known.Join(value);
        if (!joined.Equals(known))
        {
            map[key] = joined;
            changed = true;
        }
    }
}
