using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>Where consent is asked for: each call of a declared check.</summary>
internal static class ConsentRecords
{
    public static IEnumerable<ProcessingRecord> In(ISymbol owner, ImmutableArray<IOperation> blocks, DeclaredChecks checks) =>
        checks.AreNone
            ? Enumerable.Empty<ProcessingRecord>()
            : blocks.SelectMany(block => block.DescendantsAndSelf()).Select(operation => Find(owner, operation, checks)).OfType<ProcessingRecord>();

    private static ProcessingRecord? Find(ISymbol owner, IOperation operation, DeclaredChecks checks)
    {
        var (member, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IPropertyReferenceOperation property when !IsWritten(property) => (property.Property, property.Arguments),
            IMethodReferenceOperation group => (group.Method, ImmutableArray<IArgumentOperation>.Empty),
            _ => ((ISymbol?)null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (member is null || checks.Of(member) is not { } check)
        {
            return null;
        }

        var ids = check.Ids.IsEmpty ? ConsentIds.In(arguments).Select(named => named.Id).OfType<string>() : check.Ids;
        return new ProcessingRecord(RecordKind.Consent, operation.Syntax.GetLocation(), owner, member)
            .With("code", SymbolId.Of(owner))
            .With("ids", ids.OrderBy(id => id, StringComparer.Ordinal))
            .With("via", SymbolId.Of(member.OriginalDefinition));
    }

    /// <summary>Whoever notes that somebody consented asks nobody.</summary>
    private static bool IsWritten(IOperation member) =>
        member.Parent is IAssignmentOperation assignment and not ICompoundAssignmentOperation && assignment.Target == member;
}
