using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>
/// Turns the operation trees of one body into a <see cref="BodyGraph"/>. Visits every operation exactly once and asks of
/// each: what does it read, and what does it call? An unknown kind of operation is just its children.
/// </summary>
/// <remarks>
/// A loop with its own stack instead of recursion: a sum of 5,000 terms is a tree of depth 5,000.
/// </remarks>
internal sealed partial class BodyWalker
{
    /// <summary>Deterministic bound on the work for one body; hand-written code stays far below.</summary>
    public const int MaxOperations = 100_000;

    private readonly ISymbol owner;
    private readonly IBodyDomain domain;
    private readonly Compilation compilation;
    private readonly Callable callables;
    private readonly CancellationToken cancellationToken;
    private readonly ImmutableArray<BodyEvent>.Builder events = ImmutableArray.CreateBuilder<BodyEvent>();
    private ImmutableHashSet<ISymbol> handlers = BodyGraph.Empty.Handlers;
    private HashSet<ISymbol>? inferredReads;
    private readonly Stack<(IOperation Operation, ISymbol Function)> pending = new();

    private bool handsOverObjects;

    /// <summary>The lambda, local function or member that the operation being visited belongs to.</summary>
    private ISymbol function;

    private BodyWalker(ISymbol owner, IBodyDomain domain, Compilation compilation, Callable callables, CancellationToken cancellationToken)
    {
        this.owner = owner;
        this.domain = domain;
        this.compilation = compilation;
        this.callables = callables;
        this.cancellationToken = cancellationToken;
        function = owner;
        handsOverObjects = domain.IsAnswer(owner);
    }

    public static BodyGraph Walk(
        ISymbol owner,
        ImmutableArray<IOperation> roots,
        IBodyDomain domain,
        Compilation compilation,
        Callable callables,
        CancellationToken cancellationToken)
    {
        var walker = new BodyWalker(owner, domain, compilation, callables, cancellationToken);
        var isTruncated = !walker.VisitAll(roots);
        return walker.events.Count == 0 && !isTruncated && !walker.handsOverObjects && walker.inferredReads is null
            ? BodyGraph.Empty
            : new BodyGraph(
                InSourceOrder(walker.events), walker.handlers, isTruncated, walker.handsOverObjects, walker.inferredReads?.ToImmutableArray() ?? ImmutableArray<ISymbol>.Empty);
    }

    /// <returns>False when there was more to visit than the limit allows.</returns>
    private bool VisitAll(ImmutableArray<IOperation> roots)
    {
        for (var i = roots.Length - 1; i >= 0; i--)
        {
            pending.Push((roots[i], owner));
        }

        for (var visited = 0; pending.Count > 0; visited++)
        {
            if (visited == MaxOperations)
            {
                return false;
            }

            cancellationToken.ThrowIfCancellationRequested();
            (var operation, function) = pending.Pop();
            Visit(operation);
            PushChildren(operation);
        }

        return true;
    }

    private void PushChildren(IOperation operation)
    {
        // nameof reads nothing, and the names of an anonymous type's members are no reads of it.
        if (operation.Kind is OperationKind.NameOf or OperationKind.TypeOf or OperationKind.Attribute)
        {
            return;
        }

        var inner = operation.Kind switch
        {
            OperationKind.AnonymousFunction => ((IAnonymousFunctionOperation)operation).Symbol,
            OperationKind.LocalFunction => ((ILocalFunctionOperation)operation).Symbol,
            _ => function,
        };
        handsOverObjects |= !ReferenceEquals(inner, function) && domain.IsAnswer(inner);
        foreach (var child in operation.ChildOperations.Reverse())
        {
            pending.Push((child, inner));
        }
    }

    /// <summary>Two of three operations: asking each of them what it is not takes longer than all the rest of the walk.</summary>
    private static bool DoesNothing(OperationKind kind) => kind
        is OperationKind.Literal or OperationKind.LocalReference or OperationKind.InstanceReference
        or OperationKind.ExpressionStatement or OperationKind.Block or OperationKind.Return
        or OperationKind.Conditional or OperationKind.VariableDeclarationGroup or OperationKind.VariableDeclaration
        or OperationKind.VariableDeclarator or OperationKind.VariableInitializer or OperationKind.ArrayCreation
        or OperationKind.ArrayInitializer or OperationKind.DefaultValue or OperationKind.DelegateCreation;

    private void Visit(IOperation operation)
    {
        if (DoesNothing(operation.Kind))
        {
            return;
        }

        switch (operation)
        {
            case IPropertyReferenceOperation reference:
                VisitProperty(reference);
                break;
            case IFieldReferenceOperation reference:
                VisitField(reference);
                break;
            case IParameterReferenceOperation reference:
                VisitRead(reference, reference.Parameter);
                if (!SymbolEqualityComparer.Default.Equals(reference.Parameter.ContainingSymbol, owner))
                {
                    NoteInferred(reference.Parameter, reference);
                }

                handsOverObjects |= reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } && domain.IsTracked(property);
                break;
            case IInvocationOperation invocation:
                handsOverObjects |= invocation.Instance?.Type is { } receiver && domain.IsLookedIntoBy(invocation.TargetMethod, receiver);
                VisitInvocation(invocation);
                break;
            case IMethodReferenceOperation reference:
                VisitMethodGroup(reference);
                break;
            case IArgumentOperation { Parameter: { } parameter } argument:
                handsOverObjects |= Passed(argument).Any(value => StaticTypeOf(value) is { } passed
                    && (domain.IsLookedInto(parameter, passed) || (LostType.In(parameter) && domain.HoldsData(passed) && domain.MakesAnswers(function))));
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, SetMethod: { } setter } }, Value: var value }:
                handsOverObjects |= StaticTypeOf(value) is { } stored && domain.IsLookedInto(setter.Parameters[0], stored);
                VisitImplicit(operation);
                break;
            case IAnonymousFunctionOperation lambda when IsGivenAway(lambda):
                handlers = handlers.Add(lambda.Symbol);
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                AddCall(constructor, receiver: null, operation.Syntax);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment:
                AddCall(assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod, reference.Instance, operation.Syntax);
                break;
            case IRecursivePatternOperation or IListPatternOperation or ISlicePatternOperation or IImplicitIndexerReferenceOperation:
                VisitPatternMembers(operation);
                break;
            case IDynamicMemberReferenceOperation reference:
                handsOverObjects = true;
                VisitDynamicMember(reference);
                break;
            case IDynamicInvocationOperation:
                handsOverObjects = true;
                VisitDynamicCall(operation);
                break;
            default:
                VisitImplicit(operation);
                break;
        }
    }

    /// <summary>What is passed: of a <c>params</c> argument, the elements.</summary>
    private static IEnumerable<IOperation> Passed(IArgumentOperation argument) => argument.Value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } when argument.ArgumentKind == ArgumentKind.ParamArray => initializer.ElementValues,
        ICollectionExpressionOperation collection when argument.ArgumentKind == ArgumentKind.ParamCollection => collection.Elements,
        var value => new[] { value },
    };

    private static ITypeSymbol? StaticTypeOf(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value.Type;
    }

    private void AddRead(ISymbol symbol, IOperation operation, SyntaxNode syntax)
    {
        if (domain.IsTracked(symbol) && domain.IsUse(operation, symbol))
        {
            events.Add(new MemberRead(symbol, syntax, function));
        }
    }

    /// <param name="result">The operation whose value is the call's result, where the code spells it out.</param>
    /// <param name="taken">What the body takes from the call; nothing when null.</param>
    private void AddCall(
        IMethodSymbol? method, IOperation? receiver, SyntaxNode syntax, CallKind kind = CallKind.Invocation, IOperation? result = null, Taken? taken = null)
    {
        // A local function is part of the body that declares it.
        if (method is { MethodKind: not MethodKind.LocalFunction }
            && Callable.Of(method) is var target
            && callables.MayRunCode(target)
            && !(result is not null && domain.Ignores(result)))
        {
            events.Add(new Call(target, DispatchType(target, receiver), kind, taken ?? Taken.Nothing, syntax, function));
        }
    }

    /// <summary>What the body does with what a member or operator gives.</summary>
    private Taken? Result(IMethodSymbol? method, IOperation operation) => method switch
    {
        null => null,
        _ when operation is ICompoundAssignmentOperation or IIncrementOrDecrementOperation => Taken.Whole,
        _ => TakenResult.Of(operation, method, domain),
    };

    /// <summary>What is known of the receiver of a virtual call; null when the target is certain.</summary>
    public static ITypeSymbol? DispatchType(IMethodSymbol target, IOperation? receiver)
    {
        var isVirtual = target.IsAbstract || target.IsVirtual || target.IsOverride;
        return isVirtual && receiver?.Syntax is not BaseExpressionSyntax ? receiver?.Type ?? target.ContainingType : null;
    }

    /// <summary>Traversal order follows evaluation; findings follow the text.</summary>
    private static ImmutableArray<BodyEvent> InSourceOrder(ImmutableArray<BodyEvent>.Builder events) =>
        events
            .OrderBy(e => e.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(e => e.Syntax.SpanStart)
            .ThenBy(e => e.Syntax.Span.Length)
            .ToImmutableArray();
}
