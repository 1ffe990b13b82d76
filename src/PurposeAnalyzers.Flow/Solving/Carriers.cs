using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which types have values that carry data from place to place: text, numbers, tuples, private objects, objects of which the type does not say what they hold,
/// and collections of those. Decisions do not, services do not, and an object whose members are declared for all to see is known by what they say.
/// </summary>
internal static class Carriers
{
    public static bool Contain(ITypeSymbol type, IFlowModel model) => type switch
    {
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Void } => false,
        INamedTypeSymbol { Name: "CancellationToken" } => false,
        IArrayTypeSymbol array => Contain(array.ElementType, model),
        INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, TypeArguments.Length: 1 } collection when IsCollection(collection) && !IsPrivate(collection) =>
            Contain(collection.TypeArguments[0], model),
        _ when model.IsOpen(type) => true,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract =>
            contract.SpecialType != SpecialType.None
            || model.IsEnvelope(contract)
            || IsCollection(contract)
            || contract.TypeArguments.Any(argument => Contain(argument, model)),
        INamedTypeSymbol { TypeKind: TypeKind.Class } named =>
            IsPrivate(named) || named.IsRecord || !model.KnowsItsData(named) || named.TypeArguments.Any(argument => Contain(argument, model)),
        _ => true,
    };

    /// <summary>Whether a call gives an object to code that takes anything, and so may look into it for data of which the type of its parameter tells nothing.</summary>
    public static bool HandsOver(Invoke call, IFlowModel model)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Type is { } type
                && argument.Parameter.OriginalDefinition.Type is var anything
                && !SymbolEqualityComparer.Default.Equals(type, anything)
                && model.IsOpen(anything)
                && model.HoldsBeyond(type, anything))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCollection(INamedTypeSymbol type) => type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

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
