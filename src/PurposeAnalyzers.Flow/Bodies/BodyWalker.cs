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
    private HashSet<ISymbol>? inferredWrites;
    private readonly Stack<(IOperation Operation, OperationKind Kind, ISymbol Function)> pending = new();
    private int visited;

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
        return walker.events.Count == 0 && !isTruncated && !walker.handsOverObjects && walker.inferredReads is null && walker.inferredWrites is null
            ? BodyGraph.Empty
            : new BodyGraph(
                InSourceOrder(walker.events), walker.handlers, isTruncated, walker.handsOverObjects, Collected(walker.inferredReads), Collected(walker.inferredWrites));
    }

    private static ImmutableArray<ISymbol> Collected(HashSet<ISymbol>? symbols) => symbols?.ToImmutableArray() ?? ImmutableArray<ISymbol>.Empty;

    /// <returns>False when there was more to visit than the limit allows.</returns>
    private bool VisitAll(ImmutableArray<IOperation> roots)
    {
        for (var i = roots.Length - 1; i >= 0; i--)
        {
            pending.Push((roots[i], roots[i].Kind, owner));
        }

        for (; pending.Count > 0; visited++)
        {
            if (visited >= MaxOperations)
            {
                return false;
            }

            cancellationToken.ThrowIfCancellationRequested();
            (var operation, var kind, function) = pending.Pop();
            Visit(operation, kind);
            PushChildren(operation, kind);
        }

        return true;
    }

    private void PushChildren(IOperation operation, OperationKind kind)
    {
        // nameof reads nothing, and the names of an anonymous type's members are no reads of it.
        if (kind is OperationKind.NameOf or OperationKind.TypeOf or OperationKind.Attribute)
        {
            return;
        }

        var inner = kind switch
        {
            OperationKind.AnonymousFunction => ((IAnonymousFunctionOperation)operation).Symbol,
            OperationKind.LocalFunction => ((ILocalFunctionOperation)operation).Symbol,
            _ => function,
        };
        handsOverObjects = handsOverObjects || (!ReferenceEquals(inner, function) && domain.IsAnswer(inner));
        foreach (var child in operation.ChildOperations.Reverse())
        {
            var childKind = child.Kind;
            if (IsIdle(childKind))
            {
                visited++;
            }
            else
            {
                pending.Push((child, childKind, inner));
            }
        }
    }

    /// <summary>What neither reads nor calls anything of interest and has no children, as a large part of all operations.</summary>
    private static bool IsIdle(OperationKind kind) => kind is
        OperationKind.Literal or OperationKind.LocalReference or OperationKind.InstanceReference or OperationKind.DefaultValue or OperationKind.Discard
        or OperationKind.ConditionalAccessInstance or OperationKind.Empty;

    /// <summary>By kind, asked once: asking each operation what interfaces it implements takes longer than all the rest of the walk.</summary>
    private void Visit(IOperation operation, OperationKind kind)
    {
        switch (kind)
        {
            case OperationKind.PropertyReference:
                VisitProperty((IPropertyReferenceOperation)operation);
                break;
            case OperationKind.FieldReference:
                VisitField((IFieldReferenceOperation)operation);
                break;
            case OperationKind.ParameterReference:
                VisitParameter((IParameterReferenceOperation)operation);
                break;
            case OperationKind.Invocation:
                VisitInvocation((IInvocationOperation)operation);
                break;
            case OperationKind.MethodReference:
                VisitMethodGroup((IMethodReferenceOperation)operation);
                break;
            case OperationKind.Argument:
                handsOverObjects = handsOverObjects || HandsOver((IArgumentOperation)operation);
                break;
            case OperationKind.SimpleAssignment:
                VisitAssignment((ISimpleAssignmentOperation)operation);
                break;
            case OperationKind.AnonymousFunction when IsGivenAway(operation):
                handlers = handlers.Add(((IAnonymousFunctionOperation)operation).Symbol);
                break;
            case OperationKind.ObjectCreation:
                AddCall(((IObjectCreationOperation)operation).Constructor, receiver: null, operation.Syntax);
                break;
            case OperationKind.EventAssignment when operation is IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment:
                AddCall(assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod, reference.Instance, operation.Syntax);
                break;
            case OperationKind.RecursivePattern or OperationKind.ListPattern or OperationKind.SlicePattern or OperationKind.ImplicitIndexerReference:
                VisitPatternMembers(operation);
                break;
            case OperationKind.DynamicMemberReference:
                handsOverObjects = true;
                VisitDynamicMember((IDynamicMemberReferenceOperation)operation);
                break;
            case OperationKind.DynamicInvocation:
                handsOverObjects = true;
                VisitDynamicCall(operation);
                break;
            default:
                VisitImplicit(operation, kind);
                break;
        }
    }

    private void VisitParameter(IParameterReferenceOperation reference)
    {
        VisitRead(reference, reference.Parameter);
        if (!SymbolEqualityComparer.Default.Equals(reference.Parameter.ContainingSymbol, owner))
        {
            NoteInferred(reference.Parameter, reference);
        }

        handsOverObjects = handsOverObjects
            || (reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } && domain.IsTracked(property));
    }

    private void VisitAssignment(ISimpleAssignmentOperation assignment) =>
        handsOverObjects = handsOverObjects
            || (assignment.Target is IPropertyReferenceOperation { Property: { IsIndexer: false, SetMethod: { } setter } }
                && StaticTypeOf(assignment.Value) is { } stored
                && domain.IsLookedInto(setter.Parameters[0], stored));

    /// <summary>Of a <c>params</c> argument, the elements are passed.</summary>
    private bool HandsOver(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter)
        {
            return false;
        }

        if (argument.ArgumentKind == ArgumentKind.Explicit)
        {
            return HandsOver(argument.Value, parameter);
        }

        var elements = argument.Value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } when argument.ArgumentKind == ArgumentKind.ParamArray => initializer.ElementValues,
            ICollectionExpressionOperation collection when argument.ArgumentKind == ArgumentKind.ParamCollection => collection.Elements,
            _ => default,
        };
        if (elements.IsDefault)
        {
            return HandsOver(argument.Value, parameter);
        }

        foreach (var element in elements)
        {
            if (HandsOver(element, parameter))
            {
                return true;
            }
        }

        return false;
    }

    private bool HandsOver(IOperation value, IParameterSymbol parameter) =>
        StaticTypeOf(value) is { } passed
        && (domain.IsLookedInto(parameter, passed) || (LostType.In(parameter, callables) && domain.HoldsData(passed) && domain.MakesAnswers(function)));

    private static ITypeSymbol? StaticTypeOf(IOperation value)
    {
        while (value.Kind == OperationKind.Conversion && value is IConversionOperation { OperatorMethod: null } conversion)
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

    /// <param name="taken">What the body takes from the call; nothing when null.</param>
    private void AddCall(IMethodSymbol? method, IOperation? receiver, SyntaxNode syntax, CallKind kind = CallKind.Invocation, Taken? taken = null)
    {
        if (TargetOf(method) is { } target)
        {
            events.Add(new Call(target, DispatchType(target, receiver), kind, taken ?? Taken.Nothing, syntax, function));
        }
    }

    /// <summary>A call whose result is the value of an operation, so that the code around it tells what is taken.</summary>
    private void AddCallFor(IOperation result, IMethodSymbol? method, IOperation? receiver, SyntaxNode syntax)
    {
        if (TargetOf(method) is { } target && !domain.Ignores(result))
        {
            var taken = result is ICompoundAssignmentOperation or IIncrementOrDecrementOperation ? Taken.Whole : TakenResult.Of(result, method!, domain);
            events.Add(new Call(target, DispatchType(target, receiver), CallKind.Invocation, taken, syntax, function));
        }
    }

    /// <summary>What may run in this compilation. A local function is part of the body that declares it.</summary>
    private IMethodSymbol? TargetOf(IMethodSymbol? method) =>
        method is { MethodKind: not MethodKind.LocalFunction } && Callable.Of(method) is var target && callables.MayRunCode(target) ? target : null;

    /// <summary>What is known of the receiver of a virtual call; null when the target is certain.</summary>
    public static ITypeSymbol? DispatchType(IMethodSymbol target, IOperation? receiver)
    {
        var isVirtual = target.IsAbstract || target.IsVirtual || target.IsOverride;
        return isVirtual && receiver?.Syntax is not BaseExpressionSyntax ? receiver?.Type ?? target.ContainingType : null;
    }

    /// <summary>Traversal order follows evaluation; findings follow the text.</summary>
    private static ImmutableArray<BodyEvent> InSourceOrder(ImmutableArray<BodyEvent>.Builder events) =>
        AreInOrder(events) ? events.ToImmutable() : events.OrderBy(e => e, SourceOrder.Instance).ToImmutableArray();

    private static bool AreInOrder(ImmutableArray<BodyEvent>.Builder events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            if (SourceOrder.Instance.Compare(events[i - 1], events[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class SourceOrder : IComparer<BodyEvent>
    {
        public static readonly SourceOrder Instance = new();

        public int Compare(BodyEvent x, BodyEvent y)
        {
            var (left, right) = (x.Syntax, y.Syntax);
            var byFile = left.SyntaxTree == right.SyntaxTree ? 0 : string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
            return byFile != 0 ? byFile
                : left.SpanStart != right.SpanStart ? left.SpanStart.CompareTo(right.SpanStart)
                : left.Span.Length.CompareTo(right.Span.Length);
        }
    }
}
