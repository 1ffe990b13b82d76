using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Rules.PolicyExceptions;

namespace PurposeAnalyzers.CodeFixes.PolicyExceptions;

/// <summary>Records the hash of the code as it is. Whoever does so states that it has been approved, which nobody states for all code at once.</summary>
internal sealed class StateApproval : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[ExceptionDiagnostic.Approval] is { } hash
            && finding.Node(cancellationToken)?.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: ExceptionValidity.Approval } argument)
        {
            yield return new Repair(
                Titles.Get("StateApproval", hash),
                EquivalenceKey: null,
                [new NodeEdit(argument.Expression, "approve", (old, _) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(hash)).WithTriviaFrom(old))]);
        }
    }
}
