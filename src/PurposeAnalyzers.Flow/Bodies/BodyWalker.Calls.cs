using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Bodies;

/// <content>Calls that the code spells out, and delegates.</content>
internal sealed partial class BodyWalker
{
    private void VisitInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        handsOverObjects = handsOverObjects || (invocation.Instance?.Type is { } receiver && domain.IsLookedIntoBy(method, receiver));
        foreach (var named in domain.NamedBy(invocation))
        {
            AddRead(named, invocation, Name(invocation.Syntax));
        }

        if (IsOfInterest(method))
        {
            var name = Name(invocation.Syntax);
            VisitResult(method, invocation, name);
            AddCallFor(invocation, method, invocation.Instance, name);
        }

        if (method.Name == WellKnownMemberNames.DeconstructMethodName && Callable.IsWrittenByCompiler(method))
        {
            VisitDeconstruct(method, invocation, i => ((ArgumentSyntax)invocation.Arguments[i].Syntax).Expression);
        }

        if (IsToString(method) && invocation.Instance?.Type is { } type)
        {
            VisitText(type, invocation, Name(invocation.Syntax));
        }

        if (invocation.Parent is IInterpolatedStringAppendOperation
            && invocation.Arguments.FirstOrDefault()?.Value is { Type: { } appended } value)
        {
            VisitText(appended, value, value.Syntax);
        }
    }

    /// <summary>Most members that code uses are the framework's: neither tracked nor able to run code of this compilation.</summary>
    private bool IsOfInterest(ISymbol member) =>
        !IsOutside(member) || domain.IsTracked((member as IMethodSymbol)?.ReducedFrom ?? member);

    /// <summary>A call of a method whose result is tracked is a read of that result.</summary>
    private void VisitResult(IMethodSymbol? method, IOperation operation, SyntaxNode syntax)
    {
        if (method is not null && method.AssociatedSymbol is not IPropertySymbol)
        {
            AddRead((method.ReducedFrom ?? method).OriginalDefinition, operation, syntax);
        }
    }

    /// <summary>A method turned into a delegate counts where that happens: nobody can tell where it will be called.</summary>
    private void VisitMethodGroup(IMethodReferenceOperation reference)
    {
        var name = Name(reference.Syntax);
        VisitResult(reference.Method, reference, name);
        if (IsGivenAway(reference))
        {
            AddCall(reference.Method, reference.Instance, name, CallKind.Handler);
        }
        else
        {
            AddCall(reference.Method, reference.Instance, name, CallKind.MethodGroup, taken: TakenFromGroup(reference));
        }
    }

    /// <summary>Whoever makes a delegate that returns something wants what it returns.</summary>
    private Taken TakenFromGroup(IMethodReferenceOperation reference) =>
        reference.Parent is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: true } } || !domain.IsUse(reference, reference.Method)
            ? Taken.Nothing
            : Taken.Whole;

    /// <summary>Calling a delegate that a member was initialised with runs the code in that initializer.</summary>
    private void VisitDelegateMember(IOperation reference, ISymbol member)
    {
        if (reference.Type?.TypeKind == TypeKind.Delegate
            && IsInvoked(reference)
            && callables.IsOfCompilation(member))
        {
            events.Add(new Call(member.OriginalDefinition, ReceiverType: null, CallKind.Invocation, Taken.Nothing, Name(reference.Syntax), function));
        }
    }

    private static bool IsInvoked(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation invocation => invocation.Instance == reference,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } } access =>
            access.Operation == reference,
        _ => false,
    };

    /// <summary>
    /// Whether the lambda or method group is handed to code outside this compilation that will call it of its own accord:
    /// an endpoint, an event handler, a timer's callback. Code that takes the delegate to work on the data at hand (LINQ and
    /// its like, whose delegates mention the method's type parameters; tasks and parallel loops) calls it for its caller.
    /// </summary>
    private bool IsGivenAway(IOperation callee)
    {
        var value = callee;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IConditionalOperation or ICoalesceOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation reference }:
                return IsOutside(reference.Event);
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when assignment.Value == value:
                return IsOutside(target.Member);
            case IArgumentOperation { Parameter: { } parameter } argument:
                return IsOutside(parameter.ContainingSymbol)
                    && !MentionsTypeParameter(parameter.OriginalDefinition.Type)
                    && !RunsForItsCaller(parameter.ContainingSymbol)
                    && argument.Parent is IInvocationOperation or IObjectCreationOperation;
            default:
                return false;
        }
    }

    private bool IsOutside(ISymbol symbol) =>
        symbol.ContainingAssembly is not null && !callables.IsOfCompilation(symbol);

    private static bool MentionsTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MentionsTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(MentionsTypeParameter),
        _ => false,
    };

    private static bool RunsForItsCaller(ISymbol method) =>
        method.ContainingType is { Name: not "Timer", ContainingNamespace: { } space }
        && (space.Name == "Tasks" ? space.ContainingNamespace : space) is { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private void VisitDynamicMember(IDynamicMemberReferenceOperation reference)
    {
        // What is known of the value before it became dynamic.
        if (reference.Instance is { } instance && StaticType(instance) is { } type)
        {
            for (var t = type; t is not null; t = t.BaseType)
            {
                foreach (var member in t.GetMembers(reference.MemberName))
                {
                    AddRead(member.OriginalDefinition, reference, Name(reference.Syntax));
                    VisitDynamicTarget(member, reference);
                }
            }
        }
    }

    private void VisitDynamicTarget(ISymbol member, IDynamicMemberReferenceOperation reference)
    {
        var target = member is IPropertySymbol property && !domain.IsTracked(property) ? property.GetMethod : member as IMethodSymbol;
        AddCall(target, reference.Instance, Name(reference.Syntax));
    }

    private ITypeSymbol? StaticType(IOperation instance) => instance switch
    {
        IConversionOperation { Type.TypeKind: TypeKind.Dynamic } conversion => StaticType(conversion.Operand),
        ILocalReferenceOperation { Type.TypeKind: TypeKind.Dynamic } reference => InitializerType(reference),
        { Type.TypeKind: TypeKind.Dynamic } => null,
        _ => instance.Type,
    };

    private ITypeSymbol? InitializerType(ILocalReferenceOperation reference)
    {
        var declaration = reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        return declaration is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer.Value: { } value }
            && reference.SemanticModel?.GetTypeInfo(value, cancellationToken).Type is { TypeKind: not TypeKind.Dynamic } type
                ? type
                : null;
    }

    /// <summary>One dynamic argument makes a call of our own method dynamic; its candidates are still known.</summary>
    private void VisitDynamicCall(IOperation call)
    {
        var candidates = call.SemanticModel?.GetSymbolInfo(call.Syntax, cancellationToken).CandidateSymbols ?? ImmutableArray<ISymbol>.Empty;
        foreach (var candidate in candidates.OfType<IMethodSymbol>())
        {
            VisitResult(candidate, call, Name(call.Syntax));
            AddCall(candidate, receiver: null, Name(call.Syntax));
        }
    }
}
