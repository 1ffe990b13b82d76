using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Where data can come into code of this compilation that is called. What is passed for any other parameter, such as an object that is known by the tags of
/// its members, is asked about at the call, and followed no further.
/// </summary>
internal static class Entrances
{
    /// <summary>Whether data can come in through a parameter, or with <c>this</c>. A tagged parameter is read where it is used.</summary>
    /// <param name="symbol">The parameter; for <c>this</c>, the type.</param>
    /// <param name="owner">The code that is called.</param>
    /// <param name="model">What the engine asks about types.</param>
    public static bool Contain(ISymbol symbol, ISymbol owner, IFlowModel model) => symbol is IParameterSymbol parameter
        ? Contain(parameter, parameter.Type, model)
        : symbol is INamedTypeSymbol type && IsThis(type, owner, model);

    /// <summary>Whether data can come in with the object that a callee is called on.</summary>
    public static bool IsThis(Invoke call, ISymbol callee, IFlowModel model) =>
        IsThis(AsSeenBy(call.ReceiverType, callee.ContainingType.OriginalDefinition), callee, model);

    /// <summary>Whether data can come in through what is passed for a parameter of the method that the call names.</summary>
    /// <param name="callee">What runs: that method, or one that overrides or implements it.</param>
    /// <param name="named">The parameter.</param>
    /// <param name="model">What the engine asks about types.</param>
    public static bool Contain(ISymbol callee, IParameterSymbol named, IFlowModel model)
    {
        if (callee is not IMethodSymbol method || named.Ordinal >= method.Parameters.Length)
        {
            return true;
        }

        var parameter = method.Parameters[named.Ordinal];
        return Contain(parameter, parameter.Type is not ITypeParameterSymbol && TypeShape.MentionsParameter(parameter.Type) ? named.Type : parameter.Type, model);
    }

    private static bool Contain(IParameterSymbol parameter, ITypeSymbol type, IFlowModel model) =>
        parameter.RefKind != RefKind.Out && !model.IsTracked(parameter) && Carriers.Contain(type, model);

    private static bool IsThis(INamedTypeSymbol type, ISymbol callee, IFlowModel model) =>
        callee is IMethodSymbol { MethodKind: MethodKind.PropertyGet } || type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || Carriers.Contain(type, model);

    /// <summary>The type that declares a callee, with what its type parameters stand for as far as the call knows.</summary>
    private static INamedTypeSymbol AsSeenBy(ITypeSymbol? receiver, INamedTypeSymbol declaring)
    {
        for (var type = declaring.IsGenericType ? receiver as INamedTypeSymbol : null; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring))
            {
                return type;
            }
        }

        return declaring;
    }
}
