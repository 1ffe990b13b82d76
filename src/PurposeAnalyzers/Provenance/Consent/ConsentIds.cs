using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>The ids that a call of a check names: its constant strings, and what a caller passed for them.</summary>
internal static class ConsentIds
{
    public static IEnumerable<(string? Id, IParameterSymbol? Parameter)> In(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.SelectMany(argument => Elements(argument.Value)).Select(Of).Where(id => id.Id is not null || id.Parameter is not null);

    public static (string? Id, IParameterSymbol? Parameter) Of(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            INameOfOperation => (null, null),
            { ConstantValue: { HasValue: true, Value: string id } } => (id, null),
            IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter } => (null, parameter),
            _ => (null, null),
        };
    }

    /// <summary>The values that are passed for a <c>params</c> parameter, or the one that is passed for any other.</summary>
    public static IEnumerable<IOperation> Elements(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Elements(conversion.Operand),
        IArrayCreationOperation { Initializer: { } array } => array.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => new[] { value },
    };
}
