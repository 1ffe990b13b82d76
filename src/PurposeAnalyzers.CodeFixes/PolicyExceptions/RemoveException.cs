using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules.PolicyExceptions;

namespace PurposeAnalyzers.CodeFixes.PolicyExceptions;

/// <summary>Removes an exception that has expired. Nothing is lost: it lifts nothing. To let it hold longer is somebody's decision, and no repair.</summary>
internal sealed class RemoveException : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[ExceptionDiagnostic.Exception] is { } id
            && finding.Node(cancellationToken)?.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: { } declaration } attribute
            && AttributeLists.CanHave(declaration))
        {
            yield return new Repair(
                Titles.Get("RemoveException", id),
                "RemoveException",
                [new NodeEdit(declaration, "remove " + attribute, (current, _) => AttributeRemoval.Remove(current, attribute))]);
        }
    }
}
