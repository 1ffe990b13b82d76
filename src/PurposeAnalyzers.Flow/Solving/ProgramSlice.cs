using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>A program without the steps that no data comes to and none comes from. What is left has the same solution.</summary>
/// <remarks>Weiser (1981), "Program slicing".</remarks>
/// <param name="Program">What is left.</param>
/// <param name="Data">What may hold data in it.</param>
internal sealed record ProgramSlice(FlowProgram Program, PotentialData Data)
{
    private static readonly ImmutableArray<FlowBlock> Nothing =
        ImmutableArray.Create(new FlowBlock(ImmutableArray<Instruction>.Empty, ImmutableArray<FlowBranch>.Empty, ImmutableArray<FlowHandler>.Empty));

    /// <param name="program">The whole program.</param>
    /// <param name="data">What may hold data in it.</param>
    /// <param name="model">What the engine asks about types.</param>
    public static ProgramSlice Of(FlowProgram program, PotentialData data, IFlowModel model)
    {
        var position = 0;
        var functions = program.Functions.ToBuilder();
        for (var i = 0; i < functions.Count; i++)
        {
            var blocks = functions[i].Blocks.ToBuilder();
            for (var j = 0; j < blocks.Count; j++)
            {
                blocks[j] = blocks[j] with { Instructions = blocks[j].Instructions.RemoveAll(instruction => IsIdle(instruction, position++, data, model)) };
            }

            functions[i] = functions[i] with { Blocks = blocks.All(block => block.Instructions.IsEmpty) ? Nothing : blocks.ToImmutable() };
        }

        return new ProgramSlice(program with { Functions = functions.ToImmutable() }, data);
    }

    /// <summary>Whether the step neither moves data, nor puts something else in its place, nor shows any to somebody.</summary>
    private static bool IsIdle(Instruction instruction, int position, PotentialData data, IFlowModel model) => instruction switch
    {
        Assign assign => !data.MayBeIn(assign.Variable),
        Merge merge => !data.MayBeIn(merge.Target),
        Mix mix => !data.MayBeIn(mix.Target),
        Load load => !data.MayBeIn(load.Target),
        Look look => !data.MayBeIn(look.Target),
        Compose compose => !data.MayBeIn(compose.Target),
        MakeDelegate make => !data.MayBeIn(make.Target),
        Widen widen => !data.MayBeIn(widen.Target),
        Store store => !data.MayBeIn(store.Source) && !(store.Object is { } place && data.MayBeIn(place.Slot)) && !ShownTypes.Show(store.Type, model),
        Fill fill => !data.MayBeIn(fill.Source),
        Return @return => !data.MayBeIn(@return.Source) && !ShownTypes.Show(@return.Type, model),
        Lose loss => !data.MayBeIn(loss.Source) && !ShownTypes.Show(loss.Type, model),
        Invoke invoke => !data.Moves(invoke, position) && !data.Reaches(invoke) && !ShownTypes.Show(invoke.ReceiverType, model) && !ShowAny(invoke.Arguments, model),
        InvokeDelegate invoke => !data.Moves(invoke) && !ShowAny(invoke.Arguments, model),
        _ => false,
    };

    private static bool ShowAny(ImmutableArray<Argument> arguments, IFlowModel model)
    {
        foreach (var argument in arguments)
        {
            if (ShownTypes.Show(argument.Type, model))
            {
                return true;
            }
        }

        return false;
    }
}
