using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>
/// Finds what a body does with the result of a call, as far as the expression around the call tells: nothing, something with one part of it, or something
/// with all of it. What is put into a variable is used.
/// </summary>
internal static class TakenResult
{
    /// <param name="call">The operation whose value is the result.</param>
    /// <param name="target">The method that is called.</param>
    /// <param name="domain">Tells which looks at a value are no use of it.</param>
    public static Taken Of(IOperation call, IMethodSymbol target, IBodyDomain domain)
    {
        var result = target.ReturnsVoid ? Taken.Nothing.Result : PartsOf(call, target, domain);
        var outs = call is IInvocationOperation invocation ? OutsOf(invocation) : Taken.Nothing.Outs;
        return result.IsEmpty && outs.IsEmpty ? Taken.Nothing : new Taken(result, outs);
    }

    private static ImmutableArray<ImmutableArray<ISymbol>> PartsOf(IOperation call, IMethodSymbol target, IBodyDomain domain)
    {
        var path = ImmutableArray<ISymbol>.Empty;
        for (var value = call; ;)
        {
            if (Unwrapped(value) is { } unwrapped)
            {
                value = unwrapped;
            }
            else if (value.Parent is IMemberReferenceOperation reference && reference.Instance == value && IsPart(reference.Member, domain))
            {
                path = path.Add(Members.Canonical(reference.Member));
                value = reference;
            }
            else if (IsIgnored(value) || !domain.IsUse(value, target))
            {
                return Taken.Nothing.Result;
            }
            else
            {
                return Deconstructed(value) is { } elements ? elements.Select(path.Add).ToImmutableArray() : ImmutableArray.Create(path);
            }
        }
    }

    /// <summary>The expression around a value that is the same value: awaited, converted, or what follows a question mark.</summary>
    private static IOperation? Unwrapped(IOperation value) => value.Parent switch
    {
        IAwaitOperation awaited => awaited,
        IConversionOperation { OperatorMethod: null } conversion => conversion,
        IConditionalAccessOperation access => access.Operation == value ? ConditionalAccess.Placeholder(access) : access,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" } step when step.Instance == value => step,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } } result when result.Instance == value => result,
        _ => null,
    };

    /// <summary>A part that is known apart from the rest. Of other objects, whoever looks at a member has looked at the object.</summary>
    private static bool IsPart(ISymbol member, IBodyDomain domain) =>
        member.ContainingType is { IsTupleType: true } or { IsAnonymousType: true } || domain.IsInferred(member.OriginalDefinition);

    private static bool IsIgnored(IOperation value) =>
        value.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };

    /// <summary>The elements of a tuple that are taken out of it: <c>var (_, number) = …</c></summary>
    private static IEnumerable<ISymbol>? Deconstructed(IOperation value)
    {
        if (value is not { Type: INamedTypeSymbol { IsTupleType: true } tuple, Parent: IDeconstructionAssignmentOperation { Target: var target } assignment }
            || assignment.Value != value)
        {
            return null;
        }

        var targets = (target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target) as ITupleOperation;
        return targets?.Elements
            .Select((element, i) => element is IDiscardOperation ? null : Members.Element(tuple, i))
            .OfType<ISymbol>();
    }

    private static ImmutableArray<int> OutsOf(IInvocationOperation invocation) =>
        invocation.Arguments
            .Where(argument => argument is { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: not IDiscardOperation and not IDeclarationExpressionOperation { Expression: IDiscardOperation } })
            .Select(argument => argument.Parameter!.Ordinal)
            .ToImmutableArray();
}
