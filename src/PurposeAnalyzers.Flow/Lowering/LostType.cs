using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>Where code takes a value of which the static type says what it holds, and makes one of it whose type does not.</summary>
internal static class LostType
{
    /// <summary>Whether the value goes on as something that holds no data as far as its type tells.</summary>
    public static bool In(IConversionOperation conversion, Func<ITypeSymbol, bool> holdsData) =>
        conversion is { Type: { } wide, Operand.Type: { } narrow } && In(narrow, wide, holdsData);

    /// <summary>The same where the compiler converts without an operation of its own.</summary>
    public static bool In(ITypeSymbol narrow, ITypeSymbol wide, Func<ITypeSymbol, bool> holdsData) =>
        !SymbolEqualityComparer.Default.Equals(wide, narrow) && holdsData(narrow) && !holdsData(wide);

    /// <summary>
    /// Whether what a library makes of any object says no more of which: <c>Results.Ok(customer)</c>. A service for objects of one type, such as a
    /// <c>UserManager&lt;User&gt;</c>, tells something about them instead. So do text, numbers,
    /// keys and dates, at once or awaited.
    /// </summary>
    public static bool In(IParameterSymbol parameter, Callable callables) =>
        parameter.OriginalDefinition is { Type: ITypeParameterSymbol { DeclaringMethod: not null }, ContainingSymbol: IMethodSymbol method }
        && !callables.IsOfCompilation(method)
        && Awaited.Of(method.ReturnType) is { SpecialType: SpecialType.None, IsReferenceType: true } result
        && !Awaited.IsNothing(result)
        && !TypeShape.MentionsParameter(result);

    /// <summary>
    /// Whether the value goes nowhere from here: it is compared, enumerated, named as the sender of an event, or a method of a library only decides about it, as
    /// <c>ThrowIfNull</c> does.
    /// </summary>
    /// <param name="isDecision">Whether what a method gives back is no data.</param>
    public static bool IsOnlyLookedAt(IConversionOperation conversion, Func<IMethodSymbol, bool> isDecision) => conversion.Parent switch
    {
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IForEachLoopOperation => true,
        IArgumentOperation { Parameter: { Ordinal: 0, ContainingType: { Name: "EventHandler", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } } =>
            conversion.Operand is IInstanceReferenceOperation,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false } method } } =>
            isDecision(method)
            && !Mutation.CopiesBetweenArguments(method)
            && method.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In && TypeShape.DelegateOf(p.Type) is null),
        _ => false,
    };
}
