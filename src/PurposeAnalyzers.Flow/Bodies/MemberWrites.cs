using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>
/// Tells references through which something may get into a member from those that only look at it, such as a call of a service that a field holds. Never
/// says no where a program would write: that a private member holds data follows from those who may write to it.
/// </summary>
internal static class MemberWrites
{
    /// <param name="callables">Code of this compilation may do anything; a library does what its method is called.</param>
    public static bool MayBeThrough(IOperation reference, Callable callables)
    {
        var (part, parent) = (reference, reference.Parent);
        while (true)
        {
            switch (parent)
            {
                case IMemberReferenceOperation member when member.Instance == part && !IsWritten(part):
                case IArrayElementReferenceOperation element when element.ArrayReference == part && !IsWritten(part):
                    (part, parent) = (parent, parent.Parent);
                    break;
                case IConversionOperation { OperatorMethod: null }:
                    parent = parent.Parent;
                    break;
                default:
                    return IsWritten(part) || part.Syntax.Parent is RefExpressionSyntax || parent is IAddressOfOperation || (!Scalar.Is(part.Type) && MayChange(part, parent, callables));
            }
        }
    }

    private static bool IsWritten(IOperation part) => (MemberAccess.Of(part) & Access.Write) != 0;

    /// <summary>Of objects: whether what uses the part may change it, or give it another name.</summary>
    private static bool MayChange(IOperation part, IOperation? parent, Callable callables) => parent switch
    {
        IInvocationOperation invocation when invocation.Instance is not null => MayChange(invocation.TargetMethod, isObject: true, callables),
        IArgumentOperation { Parent: IInvocationOperation invocation, Parameter: { } parameter } =>
            MayChange(invocation.TargetMethod, isObject: invocation.TargetMethod.IsExtensionMethod && parameter.Ordinal == 0, callables),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor.ContainingType: { } created } } when !callables.IsOfCompilation(created) => Views.IsWriter(created, callables),
        IBinaryOperation or IUnaryOperation or IInterpolationOperation or IIsTypeOperation or INameOfOperation or IExpressionStatementOperation or IReturnOperation => false,
        _ => true,
    };

    /// <param name="method">What gets the object.</param>
    /// <param name="isObject">Whether it is called on the object, rather than given it.</param>
    private static bool MayChange(IMethodSymbol method, bool isObject, Callable callables) =>
        callables.IsOfCompilation(method)
        || method.MethodKind == MethodKind.DelegateInvoke
        || (isObject && Mutation.TakesArguments(method))
        || Mutation.CopiesBetweenArguments(method)
        || Views.IsWithin(method, callables)
        || Views.IsEnumerator(method, callables);
}
