using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Variables that may change when nobody looks.</summary>
internal static class SharedVariables
{
    /// <summary>Those that a lambda or local function writes and does not declare.</summary>
    public static HashSet<ISymbol> In(ImmutableArray<IOperation> roots)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<(IOperation Operation, ISymbol? Function)>();
        foreach (var root in roots)
        {
            pending.Push((root, null));
        }

        while (pending.Count > 0)
        {
            var (operation, function) = pending.Pop();
            if (function is not null && WrittenBy(operation) is { } variable && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            {
                found.Add(variable);
            }

            var inner = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => function,
            };
            foreach (var child in operation.ChildOperations)
            {
                pending.Push((child, inner));
            }
        }

        return found;
    }

    public static IEnumerable<ISymbol> WrittenIn(ControlFlowGraph graph, ControlFlowRegion region) =>
        graph.Blocks
            .Where(block => block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal)
            .SelectMany(block => block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .Select(WrittenBy)
            .OfType<ISymbol>();

    private static ISymbol? WrittenBy(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } when IsWritten(operation) => local,
        IParameterReferenceOperation { Parameter: var parameter } when IsWritten(operation) => parameter,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation => true,
        _ => false,
    };
}
