using Microsoft.CodeAnalysis;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Tests.Edits;

/// <summary>Writes one and the same tag on whatever a finding says keeps data, to see how attributes are written.</summary>
public sealed class MarkTargetsCodeFix() : PurposeCodeFix(Descriptors.PUR0905_LostTag, new MarkTargets());

internal sealed class MarkTargets : IRepair
{
    private static readonly AnnotationAttribute Tag = new(
        AnnotationNames.PermittedPurposes,
        [NewArgument.Params(IdKind.Purpose, ["support"]), NewArgument.List("Recipients", IdKind.Recipient, ["courier"])]);

    public bool NeedsDecision => false;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var edits = finding.Symbols(FlowDiagnostic.Targets)
            .Select(target => (target, Declaration: Declaration.Find(target, finding.Project.Solution, cancellationToken)))
            .Where(place => place.Declaration is not null)
            .Select(place => new AttributeEdit(place.Declaration!, Tag, isOnReturnValue: place.target is IMethodSymbol));
        yield return new Repair("Mark", "Mark", [.. edits]);
    }
}
