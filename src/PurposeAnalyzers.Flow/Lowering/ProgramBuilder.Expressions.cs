using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Expressions, and what carries from their parts to them.</content>
internal sealed partial class ProgramBuilder
{
    private Operand Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return Operand.Nothing;
        }

        if (depth > MaxDepth)
        {
            isTruncated = true;
            return Operand.Nothing;
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        depth++;
        var operand = VisitCore(operation);
        depth--;
        return operand;
    }

    private Operand VisitCore(IOperation operation)
    {
        switch (operation)
        {
            case ILiteralOperation or INameOfOperation or ITypeOfOperation or IDefaultValueOperation or ISizeOfOperation or IAttributeOperation:
                return Operand.Nothing;
            case IExpressionStatementOperation statement:
                return Visit(statement.Operation);
            case IParenthesizedOperation parenthesized:
                return Visit(parenthesized.Operand);
            case ITranslatedQueryOperation query:
                return Visit(query.Operation);
            case IArgumentOperation argument:
                return Visit(argument.Value);
            case ILocalReferenceOperation { Local: { } local }:
                return VisitLocal(local);
            case IParameterReferenceOperation reference:
                return VisitParameter(reference);
            case IInstanceReferenceOperation reference:
                return VisitInstance(reference);
            case IFlowCaptureOperation capture:
                return VisitCapture(capture);
            case IFlowCaptureReferenceOperation reference:
                return ReadCapture(reference);
            case IMemberReferenceOperation reference and not IMethodReferenceOperation:
                return VisitMember(reference);
            case ISimpleAssignmentOperation assignment:
                return VisitAssignment(assignment);
            case ICompoundAssignmentOperation assignment:
                return VisitCompound(assignment);
            case IIncrementOrDecrementOperation increment:
                return VisitIncrement(increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return VisitDeconstruction(deconstruction);
            case IEventAssignmentOperation assignment:
                return VisitEventAssignment(assignment);
            case IBinaryOperation binary:
                return VisitBinary(binary);
            case IUnaryOperation { OperatorMethod: { } method } unary:
                return CallOperator(method, unary, unary.Operand);
            case IConversionOperation conversion:
                return VisitConversion(conversion);
            case IIsPatternOperation pattern:
                VisitPattern(pattern.Pattern, Visit(pattern.Value));
                return Operand.Nothing;
            case IIsTypeOperation or IIsNullOperation or ITupleBinaryOperation or IRangeOperation:
                VisitChildren(operation);
                return Operand.Nothing;
            case IInvocationOperation invocation:
                return VisitInvocation(invocation);
            case IObjectCreationOperation creation:
                return VisitCreation(creation);
            case IDelegateCreationOperation creation:
                return Visit(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return VisitLambda(lambda);
            case IMethodReferenceOperation reference:
                return VisitMethodGroup(reference);
            case ITupleOperation tuple:
                return VisitTuple(tuple);
            case IAnonymousObjectCreationOperation creation:
                return VisitAnonymous(creation);
            case IArrayCreationOperation { Initializer: { } initializer } creation:
                VisitAll(creation.DimensionSizes);
                return Merged(initializer.ElementValues.Select(Visit), operation);
            case IArrayInitializerOperation initializer:
                return Merged(initializer.ElementValues.Select(Visit), operation);
            case IArrayCreationOperation creation:
                VisitAll(creation.DimensionSizes);
                return Operand.Nothing;
            case ICollectionExpressionOperation collection:
                return VisitCollection(collection);
            case ISpreadOperation spread:
                return Visit(spread.Operand);
            case IWithOperation with:
                return VisitWith(with);
            case IAwaitOperation await:
                return VisitAwait(await);
            case IInterpolatedStringOperation text:
                return Mixed(text.Parts.OfType<IInterpolationOperation>().Select(part => VisitText(part.Expression)).ToList(), operation);
            case IInterpolatedStringHandlerCreationOperation handler:
                return VisitHandler(handler);
            case IArrayElementReferenceOperation element:
                VisitAll(element.Indices);
                return Visit(element.ArrayReference);
            case IImplicitIndexerReferenceOperation element:
                Visit(element.Argument);
                return Visit(element.Instance);
            case IInlineArrayAccessOperation element:
                Visit(element.Argument);
                return Visit(element.Instance);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                return VisitYield(yield);
            case IDynamicMemberReferenceOperation or IDynamicInvocationOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation:
                return VisitDynamic(operation);
            case IAddressOfOperation address:
                return Visit(address.Reference);
            case IDeclarationExpressionOperation declaration:
                return Visit(declaration.Expression);
            default:
                return Mixed(operation.ChildOperations.Select(Visit).ToList(), operation);
        }
    }

    private void VisitAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Visit(operation);
        }
    }

    private void VisitChildren(IOperation operation) => VisitAll(operation.ChildOperations);

    private Operand VisitLocal(ILocalSymbol local) =>
        references.TryGetValue(local, out var target)
            ? Visit(target)
            : Variable(local);

    private Operand Variable(ISymbol variable)
    {
        var slot = slots.Variable(variable, function);
        return new Operand(slot, Place.Variable(slot));
    }

    private Operand VisitParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        var operand = Inherited(parameter) is { } place ? LoadPlace(place, parameter, reference.Syntax) : Variable(ExtensionOrSelf(parameter));
        return TrackedBy(parameter) is { } tracked ? ReadSymbol(tracked, operand with { Slot = tracked is IParameterSymbol ? operand.Slot : 0 }, reference.Syntax) : operand;
    }

    /// <summary>A setter's value is its property's.</summary>
    private ISymbol? TrackedBy(IParameterSymbol parameter) =>
        domain.IsTracked(parameter) ? parameter
        : parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } setter
            && parameter.Ordinal == setter.Parameters.Length - 1
            && domain.IsTracked(property) ? property
        : null;

    /// <summary>A parameter of a primary constructor that another member uses is a private field by another name.</summary>
    private Place? Inherited(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, owner)
        && OwnerType is { } type
        && owner is not (IFieldSymbol or IPropertySymbol)
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, type)
            ? Place.Variable(slots.Variable(type, function)).Then(parameter)
            : null;

    /// <summary>The receiver of extension members stands where <c>this</c> stands elsewhere.</summary>
    private static ISymbol ExtensionOrSelf(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol type ? type.OriginalDefinition : parameter;

    private Operand LoadPlace(Place place, ISymbol member, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new Load(target, place.Slot, member, syntax, function));
        return new Operand(target, place);
    }

    private Operand ReadSymbol(ISymbol symbol, Operand source, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new Read(target, symbol.OriginalDefinition, source.Slot, BodyWalker.Name(syntax), function));
        return new Operand(target, source.Place);
    }

    private Operand VisitInstance(IInstanceReferenceOperation reference) => reference.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.InterpolatedStringHandler when receivers.Count > 0 => receivers.Peek(),
        InstanceReferenceKind.PatternInput when patternInputs.Count > 0 => patternInputs.Peek(),
        _ => OwnerType is { } type ? Variable(type) : Operand.Nothing,
    };

    private Operand VisitCapture(IFlowCaptureOperation capture)
    {
        // What is captured to be written to later is a place, not a value.
        if (capture.Value is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation)
        {
            capturedPlaces[capture.Id] = capture.Value;
        }

        var value = Visit(capture.Value);
        var slot = slots.Capture(capture.Id);
        Add(new Assign(slot, value.Slot, capture.Syntax, function));
        AliasCapture(capture, slot, value);
        return Operand.Nothing;
    }

    /// <summary>
    /// What is captured from a variable, as in <c>order.Name = b ? x : y</c>, is written to in that variable; only what may be from one variable or another
    /// is an alias of each.
    /// </summary>
    private void AliasCapture(IFlowCaptureOperation capture, int slot, Operand value)
    {
        var isFirst = !capturedVariables.TryGetValue(capture.Id, out var before);
        if (isFirst && capture.Value is ILocalReferenceOperation or IParameterReferenceOperation && value.Place is { Path.IsEmpty: true } variable)
        {
            capturedVariables[capture.Id] = variable;
            return;
        }

        capturedVariables[capture.Id] = null;
        Alias(slot, value, capture.Value.Type);
        if (before is not null)
        {
            Alias(slot, new Operand(before.Slot, before), capture.Value.Type);
        }
    }

    private Operand ReadCapture(IFlowCaptureReferenceOperation reference)
    {
        var slot = slots.Capture(reference.Id);
        return new Operand(slot, capturedVariables.TryGetValue(reference.Id, out var variable) && variable is not null ? variable : Place.Variable(slot));
    }

    private Operand VisitBinary(IBinaryOperation binary)
    {
        // The left spine of a long sum is walked in a loop.
        var spine = new Stack<IBinaryOperation>();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation inner)
        {
            spine.Push(inner);
            leftmost = inner.LeftOperand;
        }

        var left = OperandOf(leftmost, spine.Peek());
        while (spine.Count > 0)
        {
            var current = spine.Pop();
            var right = OperandOf(current.RightOperand, current);
            left = current.OperatorMethod is { } method && !IsText(current)
                ? CallOperator(method, current, left, right)
                : IsDecision(current.OperatorKind) ? Operand.Nothing : Mixed(new[] { left, right }, current);
        }

        return left;
    }

    private Operand OperandOf(IOperation operand, IBinaryOperation operation) => IsText(operation) ? VisitText(operand) : Visit(operand);

    private static bool IsText(IBinaryOperation operation) => operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };

    private static bool IsDecision(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.ObjectValueEquals or BinaryOperatorKind.ObjectValueNotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr;

    private Operand VisitConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } written && callables.IsOfCompilation(written))
        {
            return CallOperator(written, conversion, conversion.Operand);
        }

        var operand = Visit(conversion.Operand);
        if (LostType.In(conversion, domain.HoldsData))
        {
            operand = Widened(operand, conversion.Operand.Type!, conversion.Syntax);
        }

        // What a library makes of a value may be a view of it, as a span is of its array: who writes to one writes to the other.
        return conversion.OperatorMethod is { } method
            ? new Operand(Call(method, Operand.Nothing, null, Arguments(method, 0, (operand, conversion.Operand)), conversion.Syntax).Slot, operand.Place)
            : operand;
    }

    private Operand Widened(Operand operand, ITypeSymbol type, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new Widen(target, operand.Slot, type, syntax, function));
        return new Operand(target, operand.Place);
    }

    /// <summary>What text made of a value carries.</summary>
    private Operand VisitText(IOperation operation)
    {
        var operand = Visit(operation);
        return StaticType(operation) is { } type && MayBeObject(type) ? LookAt(operand, type, Form.Text, operation.Syntax) : operand;
    }

    private Operand LookAt(Operand operand, ITypeSymbol type, Form form, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new Look(target, operand.Slot, type, form, syntax, function));
        return new Operand(target);
    }

    /// <summary>Whether text of a value may be other than the value written down.</summary>
    private static bool MayBeObject(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_Object && type.TypeKind is not (TypeKind.Enum or TypeKind.Array);

    private Operand VisitAwait(IAwaitOperation await)
    {
        var awaited = Visit(await.Operation);
        var getResult = await.Syntax is AwaitExpressionSyntax syntax ? model!.GetAwaitExpressionInfo(syntax).GetResultMethod : null;
        return getResult is not null && domain.IsTracked(getResult) ? ReadSymbol(getResult, awaited, await.Syntax) : awaited;
    }

    private Operand VisitYield(IReturnOperation yield)
    {
        var value = Visit(yield.ReturnedValue);
        Add(new Return(value.Slot, yield.ReturnedValue is { } returned ? StaticType(returned) : null, yield.Syntax, function));
        return Operand.Nothing;
    }

    private Operand Merged(IEnumerable<Operand> parts, IOperation operation)
    {
        var sources = parts.Select(p => p.Slot).Where(slot => slot != 0).Distinct().ToImmutableArray();
        if (sources.IsEmpty)
        {
            return Operand.Nothing;
        }

        var target = slots.New();
        Add(new Merge(target, sources, operation.Syntax, function));
        return new Operand(target);
    }

    private Operand Mixed(IReadOnlyCollection<Operand> parts, IOperation operation)
    {
        var sources = parts.Select(p => p.Slot).Where(slot => slot != 0).Distinct().ToImmutableArray();
        if (sources.IsEmpty || operation.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return Operand.Nothing;
        }

        var target = slots.New();
        Add(new Mix(target, sources, operation.Syntax, function));
        return new Operand(target);
    }
}
