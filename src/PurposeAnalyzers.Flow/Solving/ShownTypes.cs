using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// The static types of all that a program moves to where text may be made of it: by itself, by what it calls, or by what calls it. Whoever solves the
/// program may ask for the text of any of them.
/// </summary>
internal static class ShownTypes
{
    public static IEnumerable<ITypeSymbol> In(FlowProgram program)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in program.Functions.SelectMany(f => f.Parameters))
        {
            Add(types, parameter.Symbol);
        }

        foreach (var instruction in program.Instructions)
        {
            Add(types, instruction);
        }

        return types;
    }

    /// <summary>Whether somebody who looks at an object of the type may see data in it, whatever has been put there.</summary>
    public static bool Show(ITypeSymbol? type, IFlowModel model) => type is not null && (model.HoldsData(type) || model.TextOf(type).Kind == TextKind.Method);

    private static void Add(HashSet<ITypeSymbol> types, Instruction instruction)
    {
        switch (instruction)
        {
            case Look look:
                types.Add(look.Type);
                break;
            case Widen widen:
                types.Add(widen.Type);
                break;
            case Load load:
                Add(types, load.Member);
                break;
            case Store store:
                Add(types, store.Type);
                break;
            case Return { Type: var type }:
                Add(types, type);
                break;
            case Lose loss:
                Add(types, loss.Type);
                break;
            case Invoke invoke:
                Add(types, invoke.ReceiverType);
                Add(types, invoke.Arguments);
                break;
            case InvokeDelegate invoke:
                Add(types, invoke.Arguments);
                break;
            case MakeDelegate { Method: var method }:
                Add(types, method.ContainingType);
                foreach (var parameter in (method.ReducedFrom ?? method).Parameters)
                {
                    Add(types, parameter.Type);
                }

                break;
        }
    }

    private static void Add(HashSet<ITypeSymbol> types, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            Add(types, argument.Type);
        }
    }

    private static void Add(HashSet<ITypeSymbol> types, ISymbol symbol) => Add(types, symbol switch
    {
        ITypeSymbol type => type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    });

    private static void Add(HashSet<ITypeSymbol> types, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            types.Add(type);
        }
    }
}
