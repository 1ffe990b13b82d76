namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>Where a constructor keeps its arguments, when its code is not there: names tell.</summary>
internal static class ConstructedMembers
{
    /// <summary>The property or field of the new object that is called like the parameter, whatever the case of its letters.</summary>
    public static ISymbol? KeeperOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return null;
        }

        for (var type = constructor.ContainingType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(member => IsKeeper(member, parameter.Name)) is { } keeper)
            {
                return keeper.OriginalDefinition;
            }
        }

        return null;
    }

    private static bool IsKeeper(ISymbol member, string name) =>
        member is { IsStatic: false } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false })
        && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);
}
