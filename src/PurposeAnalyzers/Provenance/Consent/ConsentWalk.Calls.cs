using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Consent;

/// <content>Calls: of checks, and of what calls checks.</content>
internal sealed partial class ConsentWalk
{
    private ConsentValue VisitMember(IMemberReferenceOperation reference)
    {
        var instance = reference.Instance is { } receiver ? Visit(receiver) : ConsentValue.Unknown;
        var operands = reference.Instance is null
            ? ImmutableArray<ConsentOperand>.Empty
            : ImmutableArray.Create(new ConsentOperand(null, instance, reference.Instance.Type));
        if (reference is IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments })
        {
            operands = operands.AddRange(VisitArguments(arguments));
        }

        Record(reference.Syntax, operands);
        return reference switch
        {
            IPropertyReferenceOperation property => Part(instance, reference, operands.Length <= 1) is var part && TaskMember(property, instance) is { } passed
                ? passed
                : ResultOf(property, instance, operands, part),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } => Enter(function.OriginalDefinition, operands),
            _ => Part(instance, reference, isNamed: true),
        };
    }

    private ConsentValue ResultOf(IPropertyReferenceOperation property, ConsentValue instance, ImmutableArray<ConsentOperand> operands, ConsentValue part)
    {
        var check = checks.Of(property.Property);
        if (check is null && property.Property.GetMethod is { } getter && callees.Of(getter, property.Instance) is { IsEmpty: false } summary)
        {
            return Apply(summary, Callable.Of(getter), operands, ImmutableArray<IArgumentOperation>.Empty) with { Path = part.Path, Around = part.Around };
        }

        // An element is what the collection holds.
        var content = property.Property is { IsIndexer: true } or { Name: "Current" } ? instance.Content : FactSet.None;
        return (check is null ? part : Checked(check, property.Type, operands, ImmutableArray<IArgumentOperation>.Empty) with { Path = part.Path }) with { Content = content };
    }

    /// <summary>A member is known as part of what it is a member of.</summary>
    private static ConsentValue Part(ConsentValue instance, IMemberReferenceOperation reference, bool isNamed) => ConsentValue.Unknown with
    {
        Path = !isNamed || reference.Instance is null ? null : instance.NameAs(reference.Instance.Type).Then(reference.Member.OriginalDefinition, reference.Type),
        Around = instance.Known,
    };

    /// <summary><c>task.Result</c> and <c>maybe.Value</c> are the value.</summary>
    private ConsentValue? TaskMember(IPropertyReferenceOperation property, ConsentValue instance) => (property.Property.Name, property.Property.ContainingType) switch
    {
        ("Result", { } type) when ConsentTypes.IsTask(type) => Done(instance),
        ("Value", { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }) => instance,
        _ => null,
    };

    private ConsentValue VisitCreation(IObjectCreationOperation creation)
    {
        var operands = VisitArguments(creation.Arguments);
        Record(creation.Syntax, operands);
        return creation is { Type: { } type, Arguments.Length: 1 } && ConsentTypes.IsTask(type) ? operands[0].Value : ConsentValue.Unknown;
    }

    private ConsentValue VisitCall(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Visit(instance) : ConsentValue.Unknown;
        var operands = call.Instance is null
            ? ImmutableArray<ConsentOperand>.Empty
            : ImmutableArray.Create(new ConsentOperand(null, receiver, call.Instance.Type));
        var sequence = SequenceOf(call, receiver);
        operands = operands.AddRange(VisitArguments(call.Arguments, sequence));
        Record(call.Syntax, operands);
        var result = ResultOf(call, operands);
        foreach (var argument in call.Arguments.Where(a => a.Parameter is { RefKind: RefKind.Ref or RefKind.Out }))
        {
            Write(argument.Value, ConsentValue.Unknown);
        }

        return result with { Content = sequence is null ? result.Content : result.Content.Or(sequence.Result(operands)) };
    }

    private ImmutableArray<ConsentOperand> VisitArguments(ImmutableArray<IArgumentOperation> arguments, Sequence? sequence = null)
    {
        var operands = ImmutableArray.CreateBuilder<ConsentOperand>();
        foreach (var argument in arguments)
        {
            var value = sequence?.Source is not null && FunctionOf(argument.Value) is { } function ? VisitFunction(function, argument, sequence) : Visit(argument.Value);
            operands.Add(new ConsentOperand(argument.Parameter, value, Unconverted(argument.Value).Type));
            if (sequence is not null)
            {
                // The first argument of a static method is the sequence itself.
                sequence.Source ??= value;
            }
        }

        return operands.ToImmutable();
    }

    private ConsentValue ResultOf(IInvocationOperation call, ImmutableArray<ConsentOperand> operands)
    {
        var method = call.TargetMethod;
        if (checks.Of(method) is { } check)
        {
            return Return(Checked(check, method.ReturnType, operands, call.Arguments), method.ReturnType);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return EnterAndRun(method, operands, call.Arguments);
        }

        return TaskCall(call, operands) ?? Apply(callees.Of(method, call.Instance), Callable.Of(method), operands, call.Arguments);
    }

    /// <summary>What hands a task or its result on.</summary>
    private ConsentValue? TaskCall(IInvocationOperation call, ImmutableArray<ConsentOperand> operands)
    {
        switch (call.TargetMethod.Name)
        {
            case "ConfigureAwait" or "AsTask" or "GetAwaiter" or "WaitAsync" or "WithCancellation" or "GetValueOrDefault" or "GetEnumerator" or "GetAsyncEnumerator" when !operands.IsEmpty:
                return operands[0].Value;
            case "GetResult" or "Wait" when call.Instance is not null:
                return Done(operands[0].Value);
            case "FromResult" when ConsentTypes.IsTask(call.Type) && operands.Length == 1:
                return operands[0].Value;
            case "WhenAll" when ConsentTypes.IsTask(call.Type):
                var tasks = call.Arguments.SelectMany(a => ConsentIds.Elements(a.Value));
                return ConsentValue.Unknown with { WhenDone = tasks.Aggregate(FactSet.None, (known, task) => known.Or(Peek(task).WhenDone)) };
            default:
                return null;
        }
    }

    /// <summary>The value of something that has been visited already.</summary>
    private ConsentValue Peek(IOperation operation)
    {
        var (before, recorded) = (state, records);
        records = false;
        var value = Visit(operation);
        (state, records) = (before, recorded);
        return value;
    }

    /// <summary>A declared check establishes its ids, or those that the call names, for the objects that the call names.</summary>
    private static ConsentValue Checked(ConsentCheck check, ITypeSymbol? type, ImmutableArray<ConsentOperand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        var subjects = operands.Select(o => o.Value.Path).OfType<RecordPath>().ToImmutableArray();
        var facts = check.Ids.Select(id => new ConsentFact(id, null, null, subjects)).ToList();
        if (check.Ids.IsEmpty)
        {
            facts.AddRange(ConsentIds.In(arguments).Select(id => new ConsentFact(id.Id, id.Parameter, null, subjects)));
        }

        if (check.Version is { } version)
        {
            facts.Add(new ConsentFact(null, null, version, subjects));
        }

        var known = FactSet.Of(facts);
        return ConsentTypes.IsDecision(type) ? ConsentValue.Unknown with { WhenTrue = known } : ConsentValue.Unknown with { WhenDone = known };
    }

    /// <summary>What returns nothing has thrown without consent, or else has consent.</summary>
    private ConsentValue Return(ConsentValue value, ITypeSymbol type) => type.SpecialType == SpecialType.System_Void ? Done(value) : value;

    private ConsentValue Apply(ConsentSummary summary, IMethodSymbol callee, ImmutableArray<ConsentOperand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        if (summary.IsEmpty)
        {
            return ConsentValue.Unknown;
        }

        var here = summary.Select(facts => ConsentSubstitution.Of(facts, callee, operands, arguments));
        state = state.Knowing(here.AtReturn);
        return here.Result;
    }

    /// <summary>Whoever names a local function runs it, now or later, with what is known now.</summary>
    private ConsentValue Enter(IMethodSymbol function, ImmutableArray<ConsentOperand> operands)
    {
        if (records)
        {
            var entry = ConsentSubstitution.Entry(state, function, operands);
            entries[function] = entries.TryGetValue(function, out var known) ? (known.Entry.Meet(entry), graph) : (entry, graph);
        }

        return ConsentValue.Unknown;
    }

    private ConsentValue EnterAndRun(IMethodSymbol method, ImmutableArray<ConsentOperand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        var function = method.OriginalDefinition;
        Enter(function, operands);
        var entry = ConsentSubstitution.Entry(state, function, operands);
        if (!ran.TryGetValue(function, out var last) || !last.Entry.Equals(entry))
        {
            // Until it is known what it tells, a function that calls itself tells nothing.
            ran[function] = (entry, ConsentSummary.Empty);
            var recorded = records;
            records = false;
            var summary = Run(function, entry);
            records = recorded;
            ran[function] = last = (entry, summary.Select(facts => ConsentSubstitution.OutsideLocal(facts, function)));
        }

        return Apply(last.Summary, function, operands, arguments);
    }
}
