using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which values of a program may hold data: a rough answer in time linear in the program, so that code is only followed where something may go in.
/// Never less than what the solution finds.
/// </summary>
internal sealed class PotentialData
{
    private readonly FlowProgram program;
    private readonly IFlowModel model;
    private readonly IDataSources sources;
    private readonly ImmutableArray<Instruction> instructions;

    /// <summary>Which of the instructions bring data that does not come from another value of the program.</summary>
    private readonly bool[] gives;
    private readonly bool[] mayHold;
    private readonly HashSet<ISymbol> stored = new(SymbolEqualityComparer.Default);

    /// <summary>Whether lambdas may have data in their hands: what goes into them, and what they capture, is not told apart.</summary>
    private bool isInLambdas;
    private bool holdsAny;

    /// <param name="program">The program.</param>
    /// <param name="model">What the engine asks about types and libraries.</param>
    /// <param name="sources">Which instructions bring data.</param>
    /// <param name="withParameters">Whether callers may pass data in.</param>
    public PotentialData(FlowProgram program, IFlowModel model, IDataSources sources, bool withParameters)
    {
        this.program = program;
        this.model = model;
        this.sources = sources;
        instructions = program.Instructions.ToImmutableArray();
        gives = instructions.Select(Gives).ToArray();
        mayHold = new bool[program.IsVariable.Length];
        if (withParameters)
        {
            isInLambdas = true;
            Enter(program.Functions);
        }

        Solve();
    }

    /// <summary>The inferred members and parameters of constructors that may get data.</summary>
    public ImmutableHashSet<ISymbol> Stored => stored.Count == 0 ? Given.Nothing.Stored : stored.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether callers may get data: as the result, in what they passed, or in a delegate of theirs.</summary>
    public bool ComesOut => holdsAny && (
        program.Functions.Where(IsOwn).SelectMany(f => f.Parameters).Any(p => (mayHold[p.Slot] && program.IsSeenByCallers(p.Symbol, p.Slot)) || p.Symbol is IParameterSymbol { Type: var type } && TypeShape.DelegateOf(type) is not null)
        || program.Instructions.Any(i => i switch
        {
            Return @return => IsOwn(@return.Function) && mayHold[@return.Source],
            InvokeDelegate invoke => invoke.Arguments.Any(a => mayHold[a.Slot]),
            Load load => MemberPath.TypeOf(load.Member) is { } type && TypeShape.DelegateOf(type) is not null,
            _ => false,
        }));

    /// <summary>Whether data may be in anything that a call passes.</summary>
    public bool Reaches(Invoke call)
    {
        if (mayHold[call.Receiver])
        {
            return true;
        }

        foreach (var argument in call.Arguments)
        {
            if (mayHold[argument.Slot])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether data may go into code of this compilation that is called.</summary>
    public bool Enters(Invoke call, ISymbol callee)
    {
        if (mayHold[call.Receiver] && Entrances.IsThis(call, callee, model))
        {
            return true;
        }

        foreach (var argument in call.Arguments)
        {
            if (mayHold[argument.Slot] && Entrances.Contain(callee, argument.Parameter, model))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the slot may hold data.</summary>
    public bool MayBeIn(int slot) => mayHold[slot];

    /// <summary>Whether data may go into a call or come out of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="position">Its place among all instructions of the program.</param>
    public bool Moves(Invoke call, int position) => Moves(call, gives[position]);

    /// <summary>The same for a call of a delegate.</summary>
    public bool Moves(InvokeDelegate call) => isInLambdas || mayHold[call.Delegate] || call.Arguments.Any(a => mayHold[a.Slot]);

    /// <remarks>A local function may also return what it captures.</remarks>
    private bool Moves(Invoke call, bool isSource) => isSource || (isInLambdas && IsNested(call)) || (Reaches(call) && EntersAny(call));

    private bool EntersAny(Invoke call)
    {
        var callees = sources.TargetsOf(call);
        foreach (var callee in callees)
        {
            if (Enters(call, callee))
            {
                return true;
            }
        }

        return callees.IsEmpty;
    }

    private void Solve()
    {
        bool changed;
        do
        {
            changed = false;
            for (var i = 0; i < instructions.Length; i++)
            {
                changed |= Apply(instructions[i], gives[i]);
            }

            if (holdsAny && !isInLambdas)
            {
                isInLambdas = changed = true;
                Enter(program.Functions.Where(f => !IsOwn(f)));
            }
        }
        while (changed);
    }

    private void Enter(IEnumerable<FlowFunction> functions)
    {
        foreach (var (symbol, slot) in functions.SelectMany(f => f.Parameters))
        {
            Set(slot, Entrances.Contain(symbol, program.Owner, model));
        }
    }

    private bool IsOwn(FlowFunction function) => IsOwn(function.Symbol);

    private bool IsOwn(ISymbol function) => SymbolEqualityComparer.Default.Equals(function, program.Owner);

    private bool Gives(Instruction instruction) => instruction switch
    {
        Read => true,
        Load load => sources.Gives(load),
        Look look => sources.Gives(look),
        Widen widen => ShownTypes.Show(widen.Type, model) || TypeShape.DelegateOf(widen.Type) is not null,
        MakeDelegate make => sources.Gives(make),
        Invoke invoke => !IsNested(invoke) && sources.Gives(invoke),
        _ => false,
    };

    private bool Apply(Instruction instruction, bool isSource) => instruction switch
    {
        Assign assign => Set(assign.Variable, mayHold[assign.Source]),
        Merge merge => Set(merge.Target, merge.Sources.Any(s => mayHold[s])),
        Mix mix => Set(mix.Target, mix.Sources.Any(s => mayHold[s])),
        Read read => Set(read.Target, isSource),
        Load load => Set(load.Target, isSource || mayHold[load.Source]),
        Look look => Set(look.Target, isSource || mayHold[look.Source]),
        Widen widen => Set(widen.Target, isSource || mayHold[widen.Source]),
        Compose compose => Set(compose.Target, compose.Members.Any(m => mayHold[m.Source])),
        Store store => ApplyStore(store),
        Fill fill => SetPlace(fill.Object, mayHold[fill.Source]),
        MakeDelegate make => Set(make.Target, isSource || isInLambdas || mayHold[make.Receiver]),
        InvokeDelegate invoke => Moves(invoke)
            && Set(invoke.Target, true) | SetOuts(invoke.Arguments, withPlaces: true),
        Invoke invoke => ApplyInvoke(invoke, isSource),
        _ => false,
    };

    private bool ApplyStore(Store store)
    {
        if (mayHold[store.Source] && model.IsInferred(store.Member))
        {
            stored.Add(store.Member);
        }

        return store.Object is { } place && SetPlace(place, mayHold[store.Source]);
    }

    private bool ApplyInvoke(Invoke invoke, bool isSource)
    {
        if (invoke.Method.MethodKind == MethodKind.Constructor)
        {
            stored.UnionWith(invoke.Arguments.Where(a => mayHold[a.Slot]).Select(a => a.Parameter.OriginalDefinition));
        }

        var isNested = IsNested(invoke);
        if (!Moves(invoke, isSource))
        {
            return false;
        }

        var isOutside = !isNested && sources.TargetsOf(invoke).IsEmpty;
        var changed = Set(invoke.Target, model.IsTracked(invoke.Method) || isNested || GivesBack(invoke, isOutside, isSource));
        changed |= SetOuts(invoke.Arguments, !isOutside || Mutation.CopiesBetweenArguments(invoke.Method));
        return isOutside
            ? changed | (LibraryCall.ChangedBy(invoke, model) is { } place && SetPlace(place, true))
            : changed | (invoke.ReceiverPlace is { } receiver && SetPlace(receiver, true));
    }

    private static bool IsNested(Invoke invoke) => invoke.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction;

    private bool GivesBack(Invoke invoke, bool isOutside, bool isSource) =>
        !model.Drops(invoke.Method)
        && !ProgramSolver.IsDecision(invoke.Method)
        && (isOutside ? LibraryCall.GivesBack(invoke, model) && (isSource || ComesBack(invoke)) : !invoke.Method.ReturnsVoid || invoke.Method.MethodKind == MethodKind.Constructor);

    private bool ComesBack(Invoke invoke)
    {
        if (mayHold[invoke.Receiver] && LibraryCall.ComesBack(invoke, null))
        {
            return true;
        }

        foreach (var argument in invoke.Arguments)
        {
            if (mayHold[argument.Slot] && LibraryCall.ComesBack(invoke, argument))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="arguments">What is passed.</param>
    /// <param name="withPlaces">Whether objects that are passed may be changed.</param>
    private bool SetOuts(ImmutableArray<Argument> arguments, bool withPlaces)
    {
        var changed = false;
        foreach (var argument in arguments)
        {
            changed |= argument.Out >= 0 && Set(argument.Out, true);
            changed |= withPlaces
                && argument.Place is { } place
                && argument.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { IsRefLikeType: true }
                && SetPlace(argument.Place, true);
        }

        return changed;
    }

    private bool SetPlace(Place place, bool value)
    {
        if (value)
        {
            foreach (var member in place.Path)
            {
                if (model.IsInferred(member))
                {
                    stored.Add(member);
                }
            }
        }

        var changed = Set(place.Slot, value);
        if (program.Aliases.TryGetValue(place.Slot, out var aliases))
        {
            foreach (var alias in aliases)
            {
                changed |= Set(alias, value);
            }
        }

        return changed;
    }

    private bool Set(int slot, bool value)
    {
        if (!value || mayHold[slot])
        {
            return false;
        }

        holdsAny = true;
        return mayHold[slot] = true;
    }
}
