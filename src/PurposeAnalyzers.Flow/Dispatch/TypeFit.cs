namespace PurposeAnalyzers.Flow.Dispatch;

/// <summary>Whether an object of one type may stand where another is expected, with type parameters standing for any type.</summary>
internal static class TypeFit
{
    public static bool MayBe(ITypeSymbol type, ITypeSymbol target)
    {
        if (target is ITypeParameterSymbol parameter)
        {
            return (!parameter.HasValueTypeConstraint || type.IsValueType)
                && (!parameter.HasReferenceTypeConstraint || type.IsReferenceType)
                && parameter.ConstraintTypes.All(constraint => MayBe(type, constraint));
        }

        if (type is ITypeParameterSymbol || target.SpecialType == SpecialType.System_Object)
        {
            return true;
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            if (Unify(t, target))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => Unify(i, target));
    }

    /// <summary>Whether some choice of type arguments makes both the same type, or, where a parameter is variant, convertible.</summary>
    private static bool Unify(ITypeSymbol left, ITypeSymbol right) => (left, right) switch
    {
        (ITypeParameterSymbol, _) or (_, ITypeParameterSymbol) => true,
        (IArrayTypeSymbol a, IArrayTypeSymbol b) => a.Rank == b.Rank && Unify(a.ElementType, b.ElementType),
        (INamedTypeSymbol a, INamedTypeSymbol b) =>
            SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition)
            && (a.ContainingType is null || Unify(a.ContainingType, b.ContainingType))
            && a.TypeParameters.Select((parameter, i) => UnifyArgument(parameter.Variance, a.TypeArguments[i], b.TypeArguments[i])).All(fits => fits),
        _ => SymbolEqualityComparer.Default.Equals(left, right),
    };

    /// <summary>An <c>IHandler&lt;in Event&gt;</c> handles a <c>Sale</c>; conversions of value types are none of this kind.</summary>
    private static bool UnifyArgument(VarianceKind variance, ITypeSymbol left, ITypeSymbol right) => variance switch
    {
        VarianceKind.Out when left.IsReferenceType && right.IsReferenceType => MayBe(left, right),
        VarianceKind.In when left.IsReferenceType && right.IsReferenceType => MayBe(right, left),
        _ => Unify(left, right),
    };
}
