using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Bodies;

[Flags]
internal enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
}

/// <summary>Tells reading a field, property or parameter from writing it.</summary>
internal static class MemberAccess
{
    public static Access Of(IOperation reference)
    {
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target == reference:
            case IDeconstructionAssignmentOperation deconstruction when deconstruction.Target == reference:
                return Access.Write;
            case ICompoundAssignmentOperation compound when compound.Target == reference:
            case ICoalesceAssignmentOperation coalesce when coalesce.Target == reference:
            case IIncrementOrDecrementOperation:
                return Access.Read | Access.Write;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out }:
                return Access.Write;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref }:
                return Access.Read | Access.Write;
            case IEventAssignmentOperation assignment when assignment.EventReference == reference:
                return Access.Write;

            // The elements of a collection carry its tag, and a struct is its fields: writing a part is no read of the whole.
            case IArrayElementReferenceOperation element when element.ArrayReference == reference && Of(element) == Access.Write:
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == reference && Of(indexer) == Access.Write:
            case IImplicitIndexerReferenceOperation fromEnd when fromEnd.Instance == reference && Of(fromEnd) == Access.Write:
            case IFieldReferenceOperation { Instance.Type.IsValueType: true } field when field.Instance == reference && Of(field) == Access.Write:
                return Access.Write;

            case IInvocationOperation { Parent: IExpressionStatementOperation } invocation when invocation.Instance == reference && Fills(invocation.TargetMethod):
                return Access.Write;

            case IMemberInitializerOperation initializer when initializer.InitializedMember == reference && AddsElements(initializer):
                return Access.Write;

            case ITupleOperation tuple when IsTarget(tuple):
                return Access.Write;
            default:
                return Access.Read;
        }
    }

    /// <summary><c>new Member { Phones = { "1" } }</c></summary>
    private static bool AddsElements(IMemberInitializerOperation initializer) =>
        initializer.Initializer.Initializers.FirstOrDefault() is IInvocationOperation add && Fills(add.TargetMethod);

    /// <summary>Putting elements into a collection, or emptying it, looks at none of them.</summary>
    private static bool Fills(IMethodSymbol method) =>
        method.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Push" or "Enqueue" or "AddFirst" or "AddLast" or "TryAdd" or "Clear"
        && method.ContainingType is { ContainingNamespace: { } space }
        && space.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);

    /// <summary>Whether the tuple is what a deconstruction writes to: <c>(a, (b, c)) = …</c>.</summary>
    private static bool IsTarget(ITupleOperation tuple)
    {
        IOperation current = tuple;
        while (current.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            current = current.Parent;
        }

        return current.Parent is IDeconstructionAssignmentOperation assignment && assignment.Target == current;
    }
}
