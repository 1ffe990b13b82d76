using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// The methods that a piece of code calls in so many words: methods, constructors, accessors, operators, and methods made delegates. Not
/// what the compiler calls for <c>foreach</c>, <c>using</c>, <c>await</c> or a deconstruction.
/// </summary>
/// <remarks>
/// Not the calls in bodies that rules judge: what these leave out depends on tags and policy, and they may come to see more, which
/// would make every approval a matter of the analyzer's version.
/// </remarks>
internal static class SpelledCalls
{
    /// <summary>Each as often as it is called, in the order of the text.</summary>
    public static IEnumerable<IMethodSymbol> In(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken) =>
        code.DescendantNodesAndSelf(node => !IsBody(node, code))
            .Where(node => IsBody(node, code))
            .Select(body => model.GetOperation(body, cancellationToken))
            .OfType<IOperation>()
            .SelectMany(body => CallsIn(body, cancellationToken))
            .OrderBy(call => call.Position)
            .Select(call => Callable.Of(call.Method));

    /// <summary>What the compiler binds in one piece.</summary>
    private static bool IsBody(SyntaxNode node, SyntaxNode code) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or EqualsValueClauseSyntax or PrimaryConstructorBaseTypeSyntax => true,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => node == code,
        _ => false,
    };

    private static IEnumerable<(IMethodSymbol Method, int Position)> CallsIn(IOperation body, CancellationToken cancellationToken)
    {
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            foreach (var method in CalledBy(operation).OfType<IMethodSymbol>())
            {
                yield return (method, BodyWalker.Name(operation.Syntax).SpanStart);
            }

            if (operation.Kind is not (OperationKind.NameOf or OperationKind.TypeOf or OperationKind.Attribute))
            {
                foreach (var child in operation.ChildOperations.Reverse())
                {
                    pending.Push(child);
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol?> CalledBy(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => new[] { invocation.TargetMethod },
        IMethodReferenceOperation reference => new[] { reference.Method },
        IObjectCreationOperation creation => new[] { creation.Constructor },
        IPropertyReferenceOperation reference => AccessorsOf(reference),
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment =>
            new[] { assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod },
        IBinaryOperation binary => new[] { binary.OperatorMethod },
        IUnaryOperation unary => new[] { unary.OperatorMethod },
        IConversionOperation conversion => new[] { conversion.OperatorMethod },
        IIncrementOrDecrementOperation increment => new[] { increment.OperatorMethod },
        ICompoundAssignmentOperation compound => new[] { compound.OperatorMethod },
        _ => Enumerable.Empty<IMethodSymbol?>(),
    };

    private static IMethodSymbol?[] AccessorsOf(IPropertyReferenceOperation reference)
    {
        var (get, set) = (reference.Property.GetMethod, reference.Property.SetMethod);
        return reference.Parent switch
        {
            IIncrementOrDecrementOperation => new[] { get, set },
            ICompoundAssignmentOperation compound when compound.Target == reference => new[] { get, set },
            ICoalesceAssignmentOperation coalesce when coalesce.Target == reference => new[] { get, set },
            ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target == reference => new[] { set },
            ITupleOperation when (MemberAccess.Of(reference) & Access.Read) == 0 => new[] { set },
            _ => new[] { get },
        };
    }
}
