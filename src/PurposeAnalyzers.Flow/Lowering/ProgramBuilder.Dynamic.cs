using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>What is decided at run time.</content>
internal sealed partial class ProgramBuilder
{
    private Operand VisitDynamic(IOperation operation)
    {
        switch (operation)
        {
            case IDynamicMemberReferenceOperation reference:
                var instance = Visit(reference.Instance);
                Add(new Lose(instance.Slot, null, reference.MemberName, BodyWalker.Name(reference.Syntax), function));
                return Mixed(new[] { instance }, operation);
            case IDynamicInvocationOperation invocation when Candidates(invocation) is { IsEmpty: false } candidates:
                return CallCandidates(invocation, candidates);
            default:
                var parts = operation.ChildOperations.Select(child => (Operand: Visit(child), Type: StaticType(child))).ToList();
                foreach (var (part, type) in parts)
                {
                    Add(new Lose(part.Slot, type, null, operation.Syntax, function));
                }

                return Mixed(parts.Select(p => p.Operand).ToList(), operation);
        }
    }

    /// <summary>One dynamic argument makes a call of a known method dynamic; its candidates are still known.</summary>
    private ImmutableArray<IMethodSymbol> Candidates(IDynamicInvocationOperation invocation)
    {
        var found = model!.GetSymbolInfo(invocation.Syntax, cancellationToken);
        return found.CandidateSymbols.Add(found.Symbol!).OfType<IMethodSymbol>().Where(m => m.Parameters.Length >= invocation.Arguments.Length).ToImmutableArray();
    }

    private Operand CallCandidates(IDynamicInvocationOperation invocation, ImmutableArray<IMethodSymbol> candidates)
    {
        var receiver = invocation.Operation is IDynamicMemberReferenceOperation { Instance: { } instance } ? Visit(instance) : Operand.Nothing;
        var values = invocation.Arguments.Select(argument => (Operand: Visit(argument), (IOperation?)argument)).ToArray();
        return Merged(candidates.Select(method => Call(method, receiver, null, Arguments(method, 0, values), invocation.Syntax)).ToList(), invocation);
    }
}
