using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which types have values that carry data from place to place: text, numbers, collections, tuples, private objects. Decisions do not, services do not, and
/// an object whose members are declared for all to see is known by what they say.
/// </summary>
internal static class Carriers
{
    public static bool Contain(ITypeSymbol type, IFlowModel model) => type switch
    {
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Void } => false,
        INamedTypeSymbol { Name: "CancellationToken" } => false,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract =>
            contract.SpecialType != SpecialType.None
            || model.IsEnvelope(contract)
            || contract.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
            || contract.TypeArguments.Any(argument => Contain(argument, model)),
        INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class } named => IsPrivate(named) || named.IsRecord || !model.KnowsItsData(named),
        _ => true,
    };

    /// <summary>Whether a call gives an object that holds data to code that takes anything, and so may look into it.</summary>
    public static bool HandsOver(Invoke call, IFlowModel model)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Type is { } type
                && argument.Parameter.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }
                && model.HoldsData(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only code of one type can name the type.</summary>
    private static bool IsPrivate(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.DeclaredAccessibility == Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }
}
