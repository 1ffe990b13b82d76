using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>What an override permits or serves beyond its base is removed: what the base states holds for it.</summary>
internal sealed class LeaveToBase : IRepair
{
    public bool NeedsDecision => false;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[AnnotationDiagnostic.Problem] is "Wider" or "OtherPurpose"
            && finding.Annotation(cancellationToken) is { } use
            && finding.Symbols(AnnotationDiagnostic.Base).FirstOrDefault() is { } contract)
        {
            yield return new Repair(
                Titles.Get("LeaveToBase", use.Syntax, Wording.Target(use.Target), Wording.Target(contract)), "LeaveToBase", [new AttributeDeletion(use.Syntax)]);
        }
    }
}
