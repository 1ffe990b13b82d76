using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Objects that are made of parts: tuples, anonymous objects, collections, copies.</content>
internal sealed partial class ProgramBuilder
{
    private Operand VisitTuple(ITupleOperation tuple)
    {
        var members = tuple.Elements.Select((element, i) => (Member: Members.Element(tuple.Type, i), Visit(element).Slot)).ToList();
        var target = slots.New();
        Add(new Compose(target, members.Where(m => m.Member is not null).Select(m => (m.Member!, m.Slot)).ToImmutableArray(), tuple.Syntax, function));
        return new Operand(target);
    }

    private Operand VisitAnonymous(IAnonymousObjectCreationOperation creation)
    {
        var members = ImmutableArray.CreateBuilder<(ISymbol, int)>();
        foreach (var initializer in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation { Property: { } property })
            {
                members.Add((Members.Canonical(property), Visit(initializer.Value).Slot));
            }
        }

        var target = slots.New();
        Add(new Compose(target, members.ToImmutable(), creation.Syntax, function));
        return new Operand(target);
    }

    private Operand VisitCollection(ICollectionExpressionOperation collection)
    {
        var elements = Merged(collection.Elements.Select(Visit), collection);
        return collection.ConstructMethod is { MethodKind: not MethodKind.Constructor, Parameters: { Length: > 0 } parameters } create
            && callables.MayRunCode(Callable.Of(create))
                ? Call(create, Operand.Nothing, null, ImmutableArray.Create(new Argument(elements.Slot, parameters[parameters.Length - 1], null, null)), collection.Syntax)
                : elements;
    }

    private Operand VisitWith(IWithOperation with)
    {
        var copy = slots.New();
        Add(new Merge(copy, ImmutableArray.Create(Visit(with.Operand).Slot), with.Syntax, function));
        if (with.Initializer is not { } initializer)
        {
            return new Operand(copy);
        }

        var variable = slots.NewVariable();
        Add(new Assign(variable, copy, with.Syntax, function));
        receivers.Push(new Operand(variable, Place.Variable(variable)));
        VisitAll(initializer.Initializers);
        receivers.Pop();
        return new Operand(variable);
    }
}
