using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Calls and delegates.</content>
internal sealed partial class ProgramBuilder
{
    private Operand VisitInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Visit(invocation.Instance);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var target = slots.New();
            Add(new InvokeDelegate(target, receiver.Slot, method, Arguments(invocation.Arguments), invocation.Syntax, function));
            return new Operand(target);
        }

        if (Views.IsEnumerator(method, callables) && !TypeShape.HoldsMoreThanElements(invocation.Instance?.Type) && invocation.Arguments.All(a => a.IsImplicit || a.ArgumentKind == ArgumentKind.DefaultValue))
        {
            return receiver;
        }

        if (VisitWrittenByCompiler(invocation, receiver) is { } written)
        {
            return written;
        }

        var arguments = Arguments(invocation.Arguments);
        if (NamedBy(method, invocation) is { } named)
        {
            foreach (var argument in invocation.Arguments.Where(a => a.Parameter?.RefKind == RefKind.Out))
            {
                AssignTo(argument.Value, named, argument.Parameter!.Type, invocation.Syntax);
            }

            return method.ReturnType.SpecialType == SpecialType.System_Boolean ? Operand.Nothing : named;
        }

        var extended = method.IsExtensionMethod ? invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null;
        var result = Call(method, receiver, invocation.Instance?.Type, arguments, invocation.Syntax, invocation.Instance, extended);
        AssignOuts(invocation.Arguments, arguments);
        return result;
    }

    /// <summary>What the compiler writes for records has no body to look into.</summary>
    private Operand? VisitWrittenByCompiler(IInvocationOperation invocation, Operand receiver)
    {
        var method = invocation.TargetMethod;
        if (invocation.Instance?.Type is not { } type || !(Callable.IsWrittenByCompiler(method) || type.IsTupleType || type.IsAnonymousType))
        {
            return null;
        }

        switch (method.Name)
        {
            case "<Clone>$":
                return Merged(new[] { receiver }, invocation);
            case nameof(ToString) when method.Parameters.IsEmpty:
                return LookAt(receiver, type, Values.Form.Text, invocation.Syntax);
            case WellKnownMemberNames.DeconstructMethodName:
                var parts = DeconstructBy(method, receiver, type, invocation.Syntax);
                foreach (var argument in invocation.Arguments.Where(a => a.Parameter is not null))
                {
                    AssignTo(argument.Value, parts[argument.Parameter!.Ordinal], argument.Parameter.Type, invocation.Syntax);
                }

                return Operand.Nothing;
            default:
                return null;
        }
    }

    private Operand VisitCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return Mixed(creation.ChildOperations.Select(Visit).ToList(), creation);
        }

        var arguments = Arguments(creation.Arguments);
        var created = Call(constructor, Operand.Nothing, null, arguments, creation.Syntax);
        AssignOuts(creation.Arguments, arguments);
        return Views.IsWriter(constructor.ContainingType, callables) ? created with { Place = arguments.FirstOrDefault(a => Views.IsWritten(a.Type))?.Place } : created;
    }

    private Operand VisitLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var inner = graph;
        pending.Enqueue((lambda.Symbol, () => inner.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken)));
        return MakeDelegate(lambda.Symbol, Operand.Nothing, lambda.Syntax);
    }

    private Operand VisitMethodGroup(IMethodReferenceOperation reference) =>
        MakeDelegate(reference.Method, reference.Instance is null ? Operand.Nothing : Visit(reference.Instance), reference.Syntax);

    private Operand MakeDelegate(IMethodSymbol method, Operand receiver, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new MakeDelegate(target, method, receiver.Slot, syntax, function));
        return new Operand(target);
    }

    /// <summary>The handler's text is what was appended to it.</summary>
    private Operand VisitHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var created = Visit(handler.HandlerCreation);
        var variable = slots.NewVariable();
        Add(new Assign(variable, created.Slot, handler.Syntax, function));
        receivers.Push(new Operand(variable, Place.Variable(variable)));
        Visit(handler.Content);
        receivers.Pop();
        return new Operand(variable, Place.Variable(variable));
    }

    private Operand CallOperator(IMethodSymbol method, IOperation operation, params IOperation[] operands) =>
        Call(method, Operand.Nothing, null, Arguments(method, 0, operands.Select(o => (Visit(o), (IOperation?)o)).ToArray()), operation.Syntax);

    private Operand CallOperator(IMethodSymbol method, IOperation operation, Operand left, Operand right) =>
        Call(method, Operand.Nothing, null, Arguments(method, 0, (left, null), (right, null)), operation.Syntax);

    /// <param name="receiverOperation">The receiver, if the source names it: <c>base</c> is not virtual.</param>
    /// <param name="extended">The object that an extension method is called on.</param>
    private Operand Call(
        IMethodSymbol method,
        Operand receiver,
        ITypeSymbol? receiverType,
        ImmutableArray<Argument> arguments,
        SyntaxNode syntax,
        IOperation? receiverOperation = null,
        IOperation? extended = null)
    {
        var target = slots.New();
        var isVirtual = (method.IsAbstract || method.IsVirtual || method.IsOverride) && receiverOperation?.Syntax is not BaseExpressionSyntax;
        Add(new Invoke(
            target, method, receiver.Slot, receiver.Place, receiverType, isVirtual ? receiverType ?? method.ContainingType : null, arguments, MemberOf(receiverOperation ?? extended), NameOf(receiverOperation), syntax, function));
        return new Operand(target, PlaceOfResult(method, receiver, arguments), IsPart: method.ReturnsByRef);
    }

    private Place? PlaceOfResult(IMethodSymbol method, Operand receiver, ImmutableArray<Argument> arguments) =>
        !callables.IsOfCompilation(method) && Mutation.ReturnsReceiver(method) ? receiver.Place
        : Views.IsWithin(method, callables) ? receiver.Place ?? arguments.FirstOrDefault(a => a.Place is not null)?.Place
        : null;

    /// <summary>The member that the receiver was read from: <c>Console.Error</c> is a log, another writer may not be.</summary>
    private ISymbol? MemberOf(IOperation? receiver) => receiver switch
    {
        IMemberReferenceOperation reference => reference.Member,
        IFlowCaptureReferenceOperation reference when capturedPlaces.TryGetValue(reference.Id, out var captured) => MemberOf(captured),
        IConversionOperation conversion => MemberOf(conversion.Operand),
        _ => null,
    };

    /// <summary><c>"Email"</c> in <c>type.GetProperty("Email").GetValue(x)</c></summary>
    private static string? NameOf(IOperation? receiver) => receiver switch
    {
        IInvocationOperation { TargetMethod.ContainingNamespace: { Name: "System" or "Reflection" } } lookUp =>
            lookUp.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == (lookUp.Instance is null ? 1 : 0))?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null,
        IConversionOperation conversion => NameOf(conversion.Operand),
        _ => null,
    };

    private ImmutableArray<Argument> Arguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var lowered = ImmutableArray.CreateBuilder<Argument>(arguments.Length);
        foreach (var passed in PassedValue.In(arguments))
        {
            lowered.Add(Lower(passed.Value, passed.Parameter, passed.Position));
        }

        return lowered.ToImmutable();
    }

    private Argument Lower(IOperation value, IParameterSymbol parameter, int position)
    {
        var isReference = parameter.RefKind is RefKind.Ref or RefKind.Out;
        var operand = parameter.RefKind == RefKind.Out ? OutOperand(value) : Visit(value);
        if (StaticType(value) is { } type && LostType.In(parameter, callables) && domain.HoldsData(type))
        {
            operand = Widened(operand, type, value.Syntax);
        }

        var constant = value.ConstantValue is { HasValue: true, Value: var known } ? known : null;
        return new Argument(operand.Slot, parameter, StaticType(value), operand.Place, position, constant, isReference ? slots.New() : -1, SelectedBy(value));
    }

    private ISymbol? SelectedBy(IOperation value)
    {
        while (value is IConversionOperation or IDelegateCreationOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
        }

        return value is IFlowAnonymousFunctionOperation { Syntax: LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax body } }
            ? model!.GetSymbolInfo(body, cancellationToken).Symbol?.OriginalDefinition
            : null;
    }

    /// <summary>What an <c>out</c> argument held before does not matter.</summary>
    private static Operand OutOperand(IOperation value) => Operand.Nothing;

    private void AssignOuts(ImmutableArray<IArgumentOperation> operations, ImmutableArray<Argument> arguments)
    {
        foreach (var operation in operations)
        {
            var argument = arguments.FirstOrDefault(a => a.Out >= 0 && SymbolEqualityComparer.Default.Equals(a.Parameter, operation.Parameter));
            if (argument is not null)
            {
                AssignTo(operation.Value, new Operand(argument.Out), argument.Parameter.Type, operation.Parent?.Syntax ?? operation.Syntax);
            }
        }
    }

    private static ImmutableArray<Argument> Arguments(IMethodSymbol method, int first, params (Operand Operand, IOperation? Operation)[] values) =>
        values
            .Take(method.Parameters.Length - first)
            .Select((v, i) => new Argument(v.Operand.Slot, method.Parameters[first + i], v.Operation is null ? null : StaticType(v.Operation), v.Operand.Place))
            .ToImmutableArray();
}
