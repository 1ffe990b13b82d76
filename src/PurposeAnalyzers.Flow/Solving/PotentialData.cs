using PurposeAnalyzers.Flow.Programs;

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
    private readonly bool[] mayHold;
    private readonly HashSet<ISymbol> stored = new(SymbolEqualityComparer.Default);

    /// <summary>Whether lambdas may have data in their hands: what goes into them, and what they capture, is not told apart.</summary>
    private bool isInLambdas;
    private bool holdsAny;

    private PotentialData(FlowProgram program, IFlowModel model, IDataSources sources, bool withParameters)
    {
        this.program = program;
        this.model = model;
        this.sources = sources;
        mayHold = new bool[program.IsVariable.Length];
        if (withParameters)
        {
            isInLambdas = true;
            Enter(program.Functions);
        }

        Solve();
    }

    /// <summary>If its parameters do.</summary>
    public static PotentialData WithParameters(FlowProgram program, IFlowModel model, IDataSources sources) => new(program, model, sources, withParameters: true);

    /// <summary>If its parameters do not.</summary>
    public static PotentialData Own(FlowProgram program, IFlowModel model, IDataSources sources) => new(program, model, sources, withParameters: false);

    /// <summary>The inferred members and parameters of constructors that may get data.</summary>
    public ImmutableHashSet<ISymbol> Stored => stored.Count == 0 ? Given.Nothing.Stored : stored.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether callers may get data: as the result, in what they passed, or in a delegate of theirs.</summary>
    public bool ComesOut => holdsAny && (
        program.Functions.Where(IsOwn).SelectMany(f => f.Parameters).Any(p => mayHold[p.Slot] || p.Symbol is IParameterSymbol { Type: var type } && TypeShape.DelegateOf(type) is not null)
        || program.Instructions.Any(i => i switch
        {
            Return @return => IsOwn(@return.Function) && mayHold[@return.Source],
            InvokeDelegate invoke => invoke.Arguments.Any(a => mayHold[a.Slot]),
            Load load => TypeOf(load.Member) is { } type && TypeShape.DelegateOf(type) is not null,
            _ => false,
        }));

    /// <summary>Whether data may go into a call.</summary>
    public bool Enters(Invoke call) => mayHold[call.Receiver] || call.Arguments.Any(a => mayHold[a.Slot]);

    private void Solve()
    {
        var instructions = program.Instructions.ToList();
        bool changed;
        do
        {
            changed = false;
            foreach (var instruction in instructions)
            {
                changed |= Apply(instruction);
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
            Set(slot, ProgramSolver.MayCarry(symbol, program.Owner, model));
        }
    }

    private bool IsOwn(FlowFunction function) => IsOwn(function.Symbol);

    private bool IsOwn(ISymbol function) => SymbolEqualityComparer.Default.Equals(function, program.Owner);

    private bool Apply(Instruction instruction) => instruction switch
    {
        Assign assign => Set(assign.Variable, mayHold[assign.Source]),
        Merge merge => Set(merge.Target, merge.Sources.Any(s => mayHold[s])),
        Mix mix => Set(mix.Target, mix.Sources.Any(s => mayHold[s])),
        Read read => Set(read.Target, true),
        Load load => Set(load.Target, mayHold[load.Source] || sources.Gives(load)),
        Look look => Set(look.Target, mayHold[look.Source] || sources.Gives(look)),
        Widen widen => Set(widen.Target, true),
        Compose compose => Set(compose.Target, compose.Members.Any(m => mayHold[m.Source])),
        Store store => ApplyStore(store),
        Fill fill => SetPlace(fill.Object, mayHold[fill.Source]),
        MakeDelegate make => Set(make.Target, isInLambdas || mayHold[make.Receiver] || sources.Gives(make)),
        InvokeDelegate invoke => (isInLambdas || mayHold[invoke.Delegate] || invoke.Arguments.Any(a => mayHold[a.Slot]))
            && Set(invoke.Target, true) | SetOuts(invoke.Arguments, true),
        Invoke invoke => ApplyInvoke(invoke),
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

    private bool ApplyInvoke(Invoke invoke)
    {
        if (invoke.Method.MethodKind == MethodKind.Constructor)
        {
            stored.UnionWith(invoke.Arguments.Where(a => mayHold[a.Slot]).Select(a => a.Parameter.OriginalDefinition));
        }

        // A local function may also return what it captures.
        var isNested = invoke.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction;
        return (Enters(invoke) || (isNested ? isInLambdas : sources.Gives(invoke)))
            && Set(invoke.Target, true) | SetOuts(invoke.Arguments, true) | (invoke.ReceiverPlace is { } place && SetPlace(place, true));
    }

    private bool SetOuts(ImmutableArray<Argument> arguments, bool value)
    {
        var changed = false;
        foreach (var argument in arguments)
        {
            changed |= argument.Out >= 0 && Set(argument.Out, value);
            changed |= argument.Place is { } place && argument.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && SetPlace(place, value);
        }

        return changed;
    }

    private bool SetPlace(Place place, bool value)
    {
        if (value)
        {
            stored.UnionWith(place.Path.Where(model.IsInferred));
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

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
