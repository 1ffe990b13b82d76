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
        ? parameter.RefKind != RefKind.Out && !model.IsTracked(parameter) && Carriers.Contain(parameter.Type, model)
        : symbol is INamedTypeSymbol type
            && (owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet } || type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || Carriers.Contain(type, model));

    /// <summary>Whether data can come in with the object that a callee is called on.</summary>
    public static bool IsThis(ISymbol callee, IFlowModel model) => Contain(callee.ContainingType.OriginalDefinition, callee, model);

    /// <summary>Whether data can come in through what is passed for a parameter of the method that the call names.</summary>
    /// <param name="callee">What runs: that method, or one that overrides or implements it.</param>
    /// <param name="named">The parameter.</param>
    /// <param name="model">What the engine asks about types.</param>
    public static bool Contain(ISymbol callee, IParameterSymbol named, IFlowModel model) =>
        callee is not IMethodSymbol method || named.Ordinal >= method.Parameters.Length || Contain(method.Parameters[named.Ordinal], callee, model);
}
