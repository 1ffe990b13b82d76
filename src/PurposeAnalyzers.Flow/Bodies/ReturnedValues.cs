using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>
/// Finds what a body returns, through everything that hands a value on unchanged (locals, branches, conversions, await) or
/// makes text of it. What is put into an object or a collection is not followed.
/// </summary>
/// <param name="toCall">The call that an operation makes, if its target may have a body here.</param>
internal sealed class ReturnedValues(IBodyDomain domain, Func<IOperation, Call?> toCall)
{
    private readonly List<IOperation> returned = new();
    private readonly Dictionary<ILocalSymbol, List<IOperation>> assigned = new(SymbolEqualityComparer.Default);

    /// <summary>To be shown every operation of the body.</summary>
    public void Visit(IOperation operation, bool inMember)
    {
        switch (operation)
        {
            case IReturnOperation { ReturnedValue: { } value } when inMember:
                returned.Add(value);
                break;
            case IVariableDeclaratorOperation { Symbol: { } local, Initializer.Value: { } value }:
                Assign(local, value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local }, Value: { } value }:
                Assign(local, value);
                break;
        }
    }

    /// <summary>To be asked once the whole body has been visited.</summary>
    public ImmutableArray<ValueSource> Sources() => returned.Count == 0 ? ImmutableArray<ValueSource>.Empty : SourcesOf(returned);

    private void Assign(ILocalSymbol local, IOperation value)
    {
        if (!assigned.TryGetValue(local, out var values))
        {
            assigned.Add(local, values = new List<IOperation>());
        }

        values.Add(value);
    }

    private ImmutableArray<ValueSource> SourcesOf(IEnumerable<IOperation> values)
    {
        var found = ImmutableArray.CreateBuilder<ValueSource>();
        var followed = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IOperation>(values.Reverse());
        while (pending.Count > 0)
        {
            var value = pending.Pop();
            if (value is ILocalReferenceOperation { Local: { } local })
            {
                if (followed.Add(local) && assigned.TryGetValue(local, out var origins))
                {
                    origins.ForEach(pending.Push);
                }
            }
            else if (SourceOf(value) is { } source)
            {
                found.Add(source);
            }
            else
            {
                foreach (var part in HandedOn(value))
                {
                    pending.Push(part);
                }
            }
        }

        return found.ToImmutable();
    }

    private ValueSource? SourceOf(IOperation value)
    {
        ISymbol? symbol = value switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IParameterReferenceOperation reference => reference.Parameter,
            IInvocationOperation invocation => invocation.TargetMethod.OriginalDefinition,
            _ => null,
        };
        if (symbol is not null && domain.IsTracked(symbol))
        {
            return domain.IsUse(value, symbol) ? new MemberValue(symbol, BodyWalker.Name(value.Syntax)) : null;
        }

        if (value is IParameterReferenceOperation { Parameter: { } parameter })
        {
            return new ParameterValue(parameter.Ordinal);
        }

        return toCall(value) is { } call ? new CallValue(call, ArgumentsOf(value)) : null;
    }

    private ImmutableDictionary<int, ImmutableArray<ValueSource>> ArgumentsOf(IOperation call) =>
        call is IInvocationOperation invocation
            ? invocation.Arguments
                .Where(a => a.Parameter is not null)
                .GroupBy(a => a.Parameter!.Ordinal)
                .ToImmutableDictionary(g => g.Key, g => ArgumentSources(g.First().Value))
            : ImmutableDictionary<int, ImmutableArray<ValueSource>>.Empty;

    /// <summary>One step only: nested calls in arguments are followed by name, never by their arguments' arguments.</summary>
    private ImmutableArray<ValueSource> ArgumentSources(IOperation argument)
    {
        while (argument is IConversionOperation { OperatorMethod: null } conversion)
        {
            argument = conversion.Operand;
        }

        return argument is IMemberReferenceOperation or IParameterReferenceOperation && SourceOf(argument) is { } source
            ? ImmutableArray.Create(source)
            : ImmutableArray<ValueSource>.Empty;
    }

    /// <summary>The parts of an expression whose value it hands on.</summary>
    private static IEnumerable<IOperation> HandedOn(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => new[] { conversion.Operand },
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => new[] { conditional.WhenTrue, whenFalse },
        ICoalesceOperation coalesce => new[] { coalesce.Value, coalesce.WhenNull },
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IAwaitOperation await => new[] { await.Operation },
        IConditionalAccessOperation access => new[] { access.WhenNotNull },
        ISimpleAssignmentOperation assignment => new[] { assignment.Value },
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Select(p => p.Expression),
        IBinaryOperation { Type.SpecialType: SpecialType.System_String } text => new[] { text.LeftOperand, text.RightOperand },
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", ContainingNamespace.Name: "Tasks" }, Instance: { } task } => new[] { task },
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingNamespace.Name: "Tasks" } } result => result.Arguments.Select(a => a.Value),
        _ => Enumerable.Empty<IOperation>(),
    };
}
