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
    private readonly Dictionary<ISymbol, List<IOperation>> assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> returned = new(SymbolEqualityComparer.Default);

    public BodyValues(ISymbol function, IEnumerable<IOperation> operations, Callable callables)
    {
        this.function = function;
        this.callables = callables;
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } initializer:
                    Note(assigned, local, initializer.Value);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local }, Value: { } value }:
                    Note(assigned, local, value);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } invocation:
                    invocation.Arguments.ToList().ForEach(a => Note(assigned, a.Parameter!.OriginalDefinition, a.Value));
                    break;
                case IReturnOperation { ReturnedValue: { } value } when FunctionOf(operation) is { } local:
                    Note(returned, local.OriginalDefinition, value);
                    break;
            }
        }
    }

    /// <summary>What a local, or a parameter of a local function, may be.</summary>
    public IEnumerable<IOperation> Assigned(ISymbol variable) => assigned.TryGetValue(variable.OriginalDefinition, out var values) ? values : Enumerable.Empty<IOperation>();

    /// <summary>What a local function of the body may return.</summary>
    public IEnumerable<IOperation> ReturnedBy(IMethodSymbol local) => returned.TryGetValue(local.OriginalDefinition, out var values) ? values : Enumerable.Empty<IOperation>();

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
                case var other when VariableOf(other) is { } variable && assigned.TryGetValue(variable, out var values) && values.Count == 1:
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
            case IParameterReferenceOperation { Parameter: { } parameter } when IsOwn(parameter):
                return ValueOrigin.Parameter;
            case IWithOperation:
                return ValueOrigin.Made;
            case ILiteralOperation or IDefaultValueOperation or IObjectCreationOperation or ICollectionExpressionOperation or IArrayCreationOperation:
            case IInvocationOperation { TargetMethod.Name: "Empty" } or IMemberReferenceOperation { Member: { Name: "Empty", IsStatic: true } }:
                return ValueOrigin.Blank;
            case IInvocationOperation { TargetMethod: { } method }:
                return callables.MayRunCode(Callable.Of(method)) ? ValueOrigin.Made : CallNames.Receives(method) ? ValueOrigin.Given : ValueOrigin.Unknown;
            case IMemberReferenceOperation reference:
                return Root(reference) is not null ? ValueOrigin.Given : ValueOrigin.Unknown;
            case var other when VariableOf(other) is { } variable:
                return Worst(Assigned(variable), steps);
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

    private static ISymbol? VariableOf(IOperation value) => value switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } } parameter } => parameter.OriginalDefinition,
        _ => null,
    };

    private static IMethodSymbol? FunctionOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            parent = parent.Parent;
        }

        return (parent as ILocalFunctionOperation)?.Symbol;
    }

    private static void Note(Dictionary<ISymbol, List<IOperation>> notes, ISymbol symbol, IOperation value)
    {
        if (!notes.TryGetValue(symbol, out var values))
        {
            notes.Add(symbol, values = new List<IOperation>());
        }

        values.Add(value);
    }
}
