using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which values of a program may hold data, if its parameters do: a rough answer in time linear in the program, so that code is only followed where something
/// may go in. Never less than what the solution finds.
/// </summary>
internal sealed class PotentialData
{
    private readonly bool[] mayHold;

    private readonly Func<Invoke, bool> gives;
    private readonly Func<ISymbol, bool> givesMember;

    /// <param name="program">The program.</param>
    /// <param name="model">What is known of types.</param>
    /// <param name="gives">Whether data can come out of a call, whatever goes in.</param>
    /// <param name="givesMember">Whether an inferred member can hold data.</param>
    public PotentialData(FlowProgram program, IFlowModel model, Func<Invoke, bool> gives, Func<ISymbol, bool> givesMember)
    {
        this.gives = gives;
        this.givesMember = givesMember;
        mayHold = new bool[program.IsVariable.Length];
        foreach (var (symbol, slot) in program.Functions.SelectMany(f => f.Parameters))
        {
            mayHold[slot] = ProgramSolver.MayCarry(symbol, program.Owner, model);
        }

        var instructions = program.Instructions.ToList();
        bool changed;
        do
        {
            changed = false;
            foreach (var instruction in instructions)
            {
                changed |= Apply(instruction, program);
            }
        }
        while (changed);
    }

    /// <summary>Whether data may go into a call.</summary>
    public bool Enters(Invoke call) => mayHold[call.Receiver] || call.Arguments.Any(a => mayHold[a.Slot]);

    private bool Apply(Instruction instruction, FlowProgram program) => instruction switch
    {
        Assign assign => Set(assign.Variable, mayHold[assign.Source]),
        Merge merge => Set(merge.Target, merge.Sources.Any(s => mayHold[s])),
        Mix mix => Set(mix.Target, mix.Sources.Any(s => mayHold[s])),
        Read read => Set(read.Target, true),
        Load load => Set(load.Target, mayHold[load.Source] || givesMember(load.Member)),
        Look look => Set(look.Target, true),
        Widen widen => Set(widen.Target, true),
        Compose compose => Set(compose.Target, compose.Members.Any(m => mayHold[m.Source])),
        Store { Object: { } place } store => SetPlace(place, mayHold[store.Source], program),
        Fill fill => SetPlace(fill.Object, mayHold[fill.Source], program),
        MakeDelegate make => Set(make.Target, true),
        InvokeDelegate invoke => Set(invoke.Target, true) | SetOuts(invoke.Arguments, true, program),
        Invoke invoke => Enters(invoke) || gives(invoke) ? SetResults(invoke, program) : false,
        _ => false,
    };

    private bool SetResults(Invoke invoke, FlowProgram program) =>
        Set(invoke.Target, true) | SetOuts(invoke.Arguments, true, program) | (invoke.ReceiverPlace is { } place && SetPlace(place, true, program));

    private bool SetOuts(ImmutableArray<Argument> arguments, bool value, FlowProgram program)
    {
        var changed = false;
        foreach (var argument in arguments)
        {
            changed |= argument.Out >= 0 && Set(argument.Out, value);
            changed |= argument.Place is { } place && argument.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && SetPlace(place, value, program);
        }

        return changed;
    }

    private bool SetPlace(Place place, bool value, FlowProgram program)
    {
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

        return mayHold[slot] = true;
    }
}
