using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What stands behind the values of one body, as far as its own locals tell.</summary>
internal sealed class BodyValues
{
    /// <summary>Chains of locals, conditions and conversions that are longer are nobody's.</summary>
    private const int MaxSteps = 32;

    private readonly ISymbol function;
    private readonly Callable callables;
    private readonly Dictionary<ILocalSymbol, List<IOperation>> assigned = new(SymbolEqualityComparer.Default);

    public BodyValues(ISymbol function, IEnumerable<IOperation> operations, Callable callables)
    {
        this.function = function;
        this.callables = callables;
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } initializer:
                    Assign(local, initializer.Value);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local }, Value: { } value }:
                    Assign(local, value);
                    break;
            }
        }
    }

    public IEnumerable<IOperation> Assigned(ILocalSymbol local) => assigned.TryGetValue(local, out var values) ? values : Enumerable.Empty<IOperation>();

    /// <summary>The value without what only changes its static type.</summary>
    public static IOperation Strip(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", ContainingNamespace.Name: "Tasks" }, Instance: { } task } }:
                    value = task;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The parameter of the body's own method that the value is, unchanged.</summary>
    public IParameterSymbol? Parameter(IOperation value)
    {
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            switch (Strip(value))
            {
                case IParameterReferenceOperation { Parameter: { } parameter } when IsOwn(parameter):
                    return parameter;
                case ILocalReferenceOperation { Local: { } local } when assigned.TryGetValue(local, out var values) && values.Count == 1:
                    value = values[0];
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The parameter at the beginning of <c>request.Member.Home</c>.</summary>
    public IParameterSymbol? Root(IOperation? value)
    {
        while (value is not null)
        {
            switch (Strip(value))
            {
                case IMemberReferenceOperation { Instance: { } instance }:
                    value = instance;
                    break;
                case IInvocationOperation { Instance: { } instance }:
                    value = instance;
                    break;
                case var root:
                    return Parameter(root);
            }
        }

        return null;
    }

    public ValueOrigin Origin(IOperation value) => Origin(value, MaxSteps);

    private ValueOrigin Origin(IOperation value, int steps)
    {
        if (steps == 0)
        {
            return ValueOrigin.Unknown;
        }

        switch (Strip(value))
        {
            case IAwaitOperation await:
                return Origin(await.Operation, steps - 1);
            case IParameterReferenceOperation { Parameter: { } parameter }:
                return IsOwn(parameter) ? ValueOrigin.Parameter : ValueOrigin.Unknown;
            case IWithOperation:
                return ValueOrigin.Made;
            case ILiteralOperation or IDefaultValueOperation or IObjectCreationOperation or ICollectionExpressionOperation or IArrayCreationOperation:
            case IInvocationOperation { TargetMethod.Name: "Empty" } or IMemberReferenceOperation { Member: { Name: "Empty", IsStatic: true } }:
                return ValueOrigin.Blank;
            case IInvocationOperation { TargetMethod: { } method }:
                return callables.MayRunCode(Callable.Of(method)) ? ValueOrigin.Made : CallNames.Receives(method) ? ValueOrigin.Given : ValueOrigin.Unknown;
            case IMemberReferenceOperation reference:
                return Root(reference) is not null ? ValueOrigin.Given : ValueOrigin.Unknown;
            case ILocalReferenceOperation { Local: { } local }:
                return Worst(Assigned(local), steps);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Worst([conditional.WhenTrue, whenFalse], steps);
            case ICoalesceOperation coalesce:
                return Worst([coalesce.Value, coalesce.WhenNull], steps);
            default:
                return ValueOrigin.Unknown;
        }
    }

    /// <summary>What may be a changed copy does not replace what it copies.</summary>
    private ValueOrigin Worst(IEnumerable<IOperation> values, int steps)
    {
        var origins = values.Take(4).Select(value => Origin(value, Math.Min(steps - 1, 8))).ToList();
        return origins.Count == 0 ? ValueOrigin.Unknown
            : origins.Contains(ValueOrigin.Made) ? ValueOrigin.Made
            : origins.Distinct().Count() == 1 ? origins[0]
            : ValueOrigin.Unknown;
    }

    private bool IsOwn(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function);

    private void Assign(ILocalSymbol local, IOperation value)
    {
        if (!assigned.TryGetValue(local, out var values))
        {
            assigned.Add(local, values = new List<IOperation>());
        }

        values.Add(value);
    }
}
