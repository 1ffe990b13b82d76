using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Consent;

/// <content>What expressions tell, and what they do to variables.</content>
internal sealed partial class ConsentWalk
{
    private ConsentValue Visit(IOperation operation)
    {
        var value = Evaluate(operation);

        // Those record themselves, and "this" is not written where it is left out.
        if (operation is not (IMemberReferenceOperation or IInvocationOperation or IObjectCreationOperation or IInstanceReferenceOperation))
        {
            Record(operation.Syntax, ImmutableArray<ConsentOperand>.Empty);
        }

        return operation.ConstantValue switch
        {
            { HasValue: true, Value: bool constant } => ConsentValue.Constant(constant),
            { HasValue: true, Value: null } => ConsentValue.Nothing,
            _ => value,
        };
    }

    private ConsentValue Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Visit(statement.Operation);
            case IFlowCaptureOperation capture:
                state = state.Capture(capture.Id, Kept(Visit(capture.Value), capture.Value.Type));
                return ConsentValue.Unknown;
            case IFlowCaptureReferenceOperation reference:
                return state[reference.Id];
            case ILocalReferenceOperation reference:
                return Variable(reference.Local, reference.Type);
            case IParameterReferenceOperation reference:
                return Variable(reference.Parameter, reference.Type);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }:
                return patternInput;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type }:
                return Variable(type.OriginalDefinition, type);
            case IMemberReferenceOperation reference:
                return VisitMember(reference);
            case IInvocationOperation invocation:
                return VisitCall(invocation);
            case IObjectCreationOperation creation:
                return VisitCreation(creation);
            case IFlowAnonymousFunctionOperation lambda:
                if (records)
                {
                    FollowLambda(lambda, ImmutableArray<ConsentValue>.Empty);
                }

                return ConsentValue.Unknown;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Visit(conversion.Operand);
            case IDefaultValueOperation:
                return ConsentValue.Nothing;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Not(Visit(not.Operand), not.Operand.Type);
            case IBinaryOperation binary:
                return VisitBinary(binary);
            case IIsPatternOperation pattern:
                return Match(pattern.Pattern, Visit(pattern.Value));
            case IAwaitOperation await:
                return Done(Visit(await.Operation));
            case IArrayElementReferenceOperation element:
                return VisitElement(element);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case ICompoundAssignmentOperation assignment:
                return Assign(assignment);
            case IDeconstructionAssignmentOperation assignment:
                VisitChildren(assignment);
                Deconstruct(assignment.Target);
                return ConsentValue.Unknown;
            case IIncrementOrDecrementOperation increment:
                VisitChildren(increment);
                Write(increment.Target, ConsentValue.Unknown);
                return ConsentValue.Unknown;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                completion.Yield(Visit(yielded), yielded, state.Facts);
                return ConsentValue.Unknown;
            default:
                VisitChildren(operation);
                return ConsentValue.Unknown;
        }
    }

    private void VisitChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Visit(child);
        }
    }

    private ConsentValue Variable(ISymbol variable, ITypeSymbol? type)
    {
        var value = state[variable];
        return value with { Path = value.Path ?? RecordPath.Of(variable, type) };
    }

    /// <summary>What is known when a value that may be null is not true says nothing of what it is instead.</summary>
    private static ConsentValue Not(ConsentValue value, ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean } ? value.Negated() : ConsentValue.Unknown with { WhenTrue = value.WhenNotTrue };

    private ConsentValue VisitBinary(IBinaryOperation binary)
    {
        var left = Visit(binary.LeftOperand);
        var right = Visit(binary.RightOperand);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd:
                return left.AndAlso(right);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr:
                return left.OrElse(right);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var equal = ConstantOf(binary.RightOperand) is { } r ? Is(left, r, binary.LeftOperand.Type)
                    : ConstantOf(binary.LeftOperand) is { } l ? Is(right, l, binary.RightOperand.Type)
                    : ConsentValue.Unknown;
                return binary.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Negated();
            default:
                return ConsentValue.Unknown;
        }
    }

    private static bool? ConstantOf(IOperation operation) => Unconverted(operation).ConstantValue is { HasValue: true, Value: bool value } ? value : null;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>Whether a value is a constant.</summary>
    private static ConsentValue Is(ConsentValue value, bool constant, ITypeSymbol? type) =>
        constant ? ConsentValue.Unknown with { WhenTrue = value.WhenTrue, WhenNotTrue = value.WhenNotTrue } : Not(value, type);

    /// <summary>An object takes along what is known of it, to where several ways meet.</summary>
    private ConsentValue Kept(ConsentValue value, ITypeSymbol? type) =>
        value.Content.IsAll || !ConsentTypes.HoldsObjects(type) ? value : value with { Content = value.Content.Or(ConsentValue.AboutIt(state.Facts, value.Path, type)) };

    private ConsentValue Done(ConsentValue task)
    {
        state = state.Knowing(task.WhenDone);
        return task with { WhenDone = FactSet.None };
    }

    private ConsentValue VisitElement(IArrayElementReferenceOperation element)
    {
        var array = Visit(element.ArrayReference);
        foreach (var index in element.Indices)
        {
            Visit(index);
        }

        return ElementOf(array);
    }

    private static ConsentValue ElementOf(ConsentValue sequence) => ConsentValue.Unknown with { Content = sequence.Content, Around = sequence.Around };

    private ConsentValue Assign(ISimpleAssignmentOperation assignment)
    {
        VisitTarget(assignment.Target);
        var value = Visit(assignment.Value);
        Write(assignment.Target, Kept(value.Settled(assignment.Value.Type), assignment.Value.Type));
        return value;
    }

    private ConsentValue Assign(ICompoundAssignmentOperation assignment)
    {
        var old = Visit(assignment.Target);
        var operand = Visit(assignment.Value);
        var value = assignment.OperatorKind switch
        {
            BinaryOperatorKind.And => old.AndAlso(operand),
            BinaryOperatorKind.Or => old.OrElse(operand),
            _ => ConsentValue.Unknown,
        };
        Write(assignment.Target, value);
        return value;
    }

    /// <summary>What leads to the place that is written; the place itself is not read.</summary>
    private void VisitTarget(IOperation target)
    {
        if (target is not (ILocalReferenceOperation or IParameterReferenceOperation))
        {
            VisitChildren(target);
        }
    }

    private void Write(IOperation target, ConsentValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local }:
                Write(local, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Write(parameter, value);
                break;
            case IMemberReferenceOperation { Member: var member }:
                state = state.Assign(member, ConsentValue.Unknown);
                break;
            case IDeclarationExpressionOperation declaration:
                Write(declaration.Expression, value);
                break;
            case IFlowCaptureReferenceOperation capture when state[capture.Id].Path?.Root is { } root:
                state = state.Assign(root, ConsentValue.Unknown);
                break;
        }
    }

    private void Write(ISymbol variable, ConsentValue value) =>
        state = state.Assign(variable, shared.Contains(variable) ? ConsentValue.Unknown : value);

    private void Deconstruct(IOperation target)
    {
        foreach (var part in target.DescendantsAndSelf())
        {
            Write(part, ConsentValue.Unknown);
        }
    }
}
