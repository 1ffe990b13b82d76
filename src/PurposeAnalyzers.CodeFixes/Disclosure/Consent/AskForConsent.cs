using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Statements;

namespace PurposeAnalyzers.CodeFixes.Disclosure.Consent;

/// <summary>
/// Puts a consent check that the code can reach around what needs consent, or leaves before it. What comes of it compiles, and does nothing but less: whoever
/// did not consent is left out.
/// </summary>
internal sealed class AskForConsent : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Model is not { } model || finding.Node(cancellationToken) is not { } node)
        {
            yield break;
        }

        foreach (var check in ReachableCheck.Find(finding, node, model, cancellationToken))
        {
            if (Guard.Place(node, check.Expression, finding.Project.Compilation, cancellationToken) is { } guard)
            {
                yield return new Repair(
                    Titles.Get("Consent_" + guard.Kind, check.Expression),
                    "Consent." + check.Member,
                    [new NodeEdit(guard.Node, $"{guard.Kind} {check.Expression}", (current, _) => guard.Apply(current))],
                    Titles.Get("Consent_Group"));
            }
        }
    }
}
