using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>A value that a call passes, as findings count them: in the order of the text, every element of a <c>params</c> argument on its own.</summary>
/// <param name="Value">The value.</param>
/// <param name="Parameter">What it is passed as.</param>
/// <param name="Position">Among the elements of a <c>params</c> argument; else 0.</param>
internal readonly record struct PassedValue(IOperation Value, IParameterSymbol Parameter, int Position)
{
    public static IEnumerable<PassedValue> In(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                continue;
            }

            var elements = Elements(argument);
            for (var i = 0; i < elements.Length; i++)
            {
                yield return new PassedValue(elements[i], parameter, i);
            }
        }
    }

    private static ImmutableArray<IOperation> Elements(IArgumentOperation argument) => argument switch
    {
        { Parameter.IsParams: true, Value: IArrayCreationOperation { Initializer: { } initializer } } => initializer.ElementValues,
        { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation collection } => collection.Elements,
        _ => ImmutableArray.Create(argument.Value),
    };
}
