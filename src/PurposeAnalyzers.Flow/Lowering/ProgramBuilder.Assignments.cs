using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Everything that writes: assignments, deconstructions, initializers, <c>ref</c>.</content>
internal sealed partial class ProgramBuilder
{
    private Operand VisitAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local: { } local } })
        {
            references[local] = assignment.Value;
            return Visit(assignment.Value);
        }

        var value = Visit(assignment.Value);
        AssignTo(assignment.Target, value, StaticType(assignment.Value), assignment.Syntax);
        return value;
    }

    private Operand VisitCompound(ICompoundAssignmentOperation assignment)
    {
        var isText = assignment is { OperatorKind: BinaryOperatorKind.Add, Target.Type.SpecialType: SpecialType.System_String };
        var before = Visit(assignment.Target);
        var added = isText ? VisitText(assignment.Value) : Visit(assignment.Value);
        if (assignment.OperatorMethod is { IsStatic: false } inPlace)
        {
            // A user-defined += changes its receiver.
            return Call(inPlace, before, assignment.Target.Type, Arguments(inPlace, 0, (added, assignment.Value)), assignment.Syntax);
        }

        var after = assignment switch
        {
            { OperatorMethod: { } method } when !isText => Call(
                method, Operand.Nothing, null, Arguments(method, 0, (before, assignment.Target), (added, assignment.Value)), assignment.Syntax),
            { Type.TypeKind: TypeKind.Delegate } => Merged(new[] { before, added }, assignment),
            _ => Mixed(new[] { before, added }, assignment),
        };
        AssignTo(assignment.Target, after, assignment.Type, assignment.Syntax);
        return after;
    }

    private Operand VisitIncrement(IIncrementOrDecrementOperation increment)
    {
        var before = Visit(increment.Target);
        if (increment.OperatorMethod is not { } method)
        {
            return before;
        }

        var after = method.IsStatic
            ? Call(method, Operand.Nothing, null, Arguments(method, 0, (before, increment.Target)), increment.Syntax)
            : Call(method, before, increment.Target.Type, ImmutableArray<Argument>.Empty, increment.Syntax);
        AssignTo(increment.Target, after, increment.Type, increment.Syntax);
        return after;
    }

    private Operand VisitEventAssignment(IEventAssignmentOperation assignment)
    {
        var handler = Visit(assignment.HandlerValue);
        if (assignment is { Adds: true, EventReference: IEventReferenceOperation { Event: { AddMethod: { } add } member, Instance: var instance } })
        {
            var receiver = Visit(instance);
            Add(new Store(receiver.Place, Members.Canonical(member), handler.Slot, null, IsElement: true, assignment.Syntax, function));
            Call(add, receiver, instance?.Type, Arguments(add, 0, (handler, assignment.HandlerValue)), assignment.Syntax);
        }

        return Operand.Nothing;
    }

    private void AssignTo(IOperation target, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: { } local }:
                AssignLocal(local, value, type, syntax);
                break;
            case IParameterReferenceOperation reference:
                AssignParameter(reference.Parameter, value, type, syntax);
                break;
            case IFlowCaptureReferenceOperation reference when capturedPlaces.TryGetValue(reference.Id, out var captured) && !IsInitialization(reference):
                AssignTo(captured, value, type, syntax);
                break;
            case IFlowCaptureReferenceOperation reference:
                AssignVariable(slots.Capture(reference.Id), value, type, syntax);
                break;
            case IPropertyReferenceOperation { Property.Parameters.IsEmpty: false } indexer:
                AssignElement(indexer, value, syntax);
                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation:
                AssignMember((IMemberReferenceOperation)target, value, type, syntax);
                break;
            case IDeclarationExpressionOperation declaration:
                AssignTo(declaration.Expression, value, type, syntax);
                break;
            case IInstanceReferenceOperation when OwnerType is { } owningType:
                AssignVariable(slots.Variable(owningType, function), value, type, syntax);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    AssignTo(tuple.Elements[i], Element(value, type, i, syntax), Members.ElementType(type, i), syntax);
                }

                break;
            case IConversionOperation conversion:
                AssignTo(conversion.Operand, value, type, syntax);
                break;
            case IDiscardOperation:
                break;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                VisitChildren(target);
                Add(new Lose(value.Slot, type, null, target.Syntax, function));
                break;
            default:
                // An element, or what a method returned by reference: a part of something.
                if (Visit(target).Place is { } place)
                {
                    Add(new Fill(place, value.Slot, syntax, function));
                }

                break;
        }
    }

    private static bool IsInitialization(IFlowCaptureReferenceOperation reference) => reference.IsInitialization;

    private void AssignLocal(ILocalSymbol local, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (references.TryGetValue(local, out var target))
        {
            AssignTo(target, value, type, syntax);
        }
        else
        {
            AssignVariable(slots.Variable(local, function), value, type, syntax);
        }
    }

    private void AssignParameter(IParameterSymbol parameter, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (Inherited(parameter) is { } place)
        {
            Add(new Store(Place.Variable(place.Slot), parameter, value.Slot, type, IsElement: false, syntax, function));
            return;
        }

        var slot = slots.Variable(ExtensionOrSelf(parameter), function);
        if (domain.IsTracked(parameter) || parameter.RefKind is RefKind.Out or RefKind.Ref)
        {
            Add(new Store(null, parameter.OriginalDefinition, value.Slot, type, IsElement: false, syntax, function));
        }

        slots.Reassign(slot);
        AssignVariable(slot, value, type, syntax);
    }

    private void AssignVariable(int slot, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        Add(new Assign(slot, value.Slot, syntax, function));
        Alias(slot, value, type);
    }

    /// <summary>After <c>b = a</c>, what is done to the object in one is done to the object in the other.</summary>
    private void Alias(int slot, Operand value, ITypeSymbol? type)
    {
        if (value is { IsPart: false, Place: { Path.IsEmpty: true } place }
            && (type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { IsRefLikeType: true } || Views.IsSpan(type)))
        {
            slots.Alias(slot, place.Slot);
        }
    }

    private void AssignMember(IMemberReferenceOperation target, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        var receiver = Owner(target);
        var member = target.Member is IFieldSymbol { AssociatedSymbol: IPropertySymbol backed } && domain.IsTracked(backed) ? backed : target.Member;
        Add(new Store(receiver.Place, Members.Canonical(member), value.Slot, type, IsElement: false, syntax, function));
        if (target is IPropertyReferenceOperation { Property: { SetMethod: { } setter } property } && HasCode(setter) && !domain.IsTracked(property))
        {
            Call(setter, receiver, target.Instance?.Type, Arguments(setter, 0, (value, null)), syntax, target.Instance);
        }
    }

    private void AssignElement(IPropertyReferenceOperation indexer, Operand value, SyntaxNode syntax)
    {
        var receiver = Visit(indexer.Instance);
        if (indexer.Property.SetMethod is not { } setter)
        {
            if (receiver.Place is { } place)
            {
                Add(new Fill(place, value.Slot, syntax, function));
            }

            return;
        }

        if (domain.IsTracked(indexer.Property))
        {
            Add(new Store(receiver.Place, Members.Canonical(indexer.Property), value.Slot, null, IsElement: true, syntax, function));
        }

        var arguments = indexer.Arguments
            .Select((a, i) => new Argument(Visit(a.Value).Slot, setter.Parameters[i], StaticType(a.Value), null))
            .Append(new Argument(value.Slot, setter.Parameters[setter.Parameters.Length - 1], null, null));
        Call(setter, receiver, indexer.Instance?.Type, arguments.ToImmutableArray(), syntax, indexer.Instance);
    }

    private Operand VisitDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Visit(deconstruction.Value);
        var info = deconstruction.Syntax switch
        {
            AssignmentExpressionSyntax assignment => model!.GetDeconstructionInfo(assignment),
            ForEachVariableStatementSyntax loop => model!.GetDeconstructionInfo(loop),
            { Parent: ForEachVariableStatementSyntax loop } => model!.GetDeconstructionInfo(loop),
            _ => default(DeconstructionInfo?),
        };
        if (info is { } known)
        {
            Deconstruct(deconstruction.Target, value, StaticType(deconstruction.Value), known, deconstruction.Syntax);
        }

        return value;
    }

    private void Deconstruct(IOperation target, Operand value, ITypeSymbol? type, DeconstructionInfo info, SyntaxNode syntax)
    {
        while (target is IDeclarationExpressionOperation or IConversionOperation)
        {
            target = target is IConversionOperation conversion ? conversion.Operand : ((IDeclarationExpressionOperation)target).Expression;
        }

        if (target is not ITupleOperation tuple || (info.Method is null && info.Nested.IsDefaultOrEmpty))
        {
            AssignTo(target, value, type, syntax);
            return;
        }

        var parts = info.Method is { } method ? DeconstructBy(method, value, type, syntax) : null;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = parts is null ? Element(value, type, i, syntax) : parts.ElementAtOrDefault(i);
            var partType = info.Method is null ? Members.ElementType(type, i) : info.Method.Parameters.Reverse().ElementAtOrDefault(tuple.Elements.Length - 1 - i)?.Type;
            Deconstruct(tuple.Elements[i], part, partType, info.Nested.IsDefault || i >= info.Nested.Length ? default : info.Nested[i], syntax);
        }
    }

    private Operand Element(Operand tuple, ITypeSymbol? type, int position, SyntaxNode syntax) =>
        Members.Element(type, position) is { } member ? LoadMember(tuple, member, syntax) : tuple;

    /// <summary>A record's own <c>Deconstruct</c> reads the properties of its positions; any other is a call.</summary>
    private List<Operand> DeconstructBy(IMethodSymbol method, Operand value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (Callable.IsWrittenByCompiler(method))
        {
            return method.Parameters
                .Select(parameter => method.ContainingType.GetMembers(parameter.Name).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol))
                .Select(member => member is null ? Operand.Nothing : ReadMember(value, member, syntax))
                .ToList();
        }

        var definition = method.ReducedFrom ?? method;
        var outs = definition.Parameters.Where(p => p.RefKind == RefKind.Out).Select(p => new Argument(0, p, null, null, Out: slots.New())).ToList();
        var arguments = definition.IsStatic
            ? outs.Prepend(new Argument(value.Slot, definition.Parameters[0], type, value.Place))
            : outs;
        Call(definition, definition.IsStatic ? Operand.Nothing : value, type, arguments.ToImmutableArray(), syntax);
        return outs.Select(a => new Operand(a.Out)).ToList();
    }
}
