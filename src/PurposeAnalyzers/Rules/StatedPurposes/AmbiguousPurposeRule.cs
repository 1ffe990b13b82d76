using System.Threading;
using PurposeAnalyzers.Facts;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>Code with several candidate purposes uses data that permits only some of them.</summary>
/// <example>
/// <code>
/// [assembly: Purpose("support", "marketing")]
/// class Desk { string To(Member m) =&gt; m.Email; }   // PUR0203: Email is permitted for support only
/// </code>
/// </example>
internal sealed class AmbiguousPurposeRule : IFindingRule
{
    public FindingKind Kind => FindingKind.AmbiguousPurpose;

    public Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken) => FindingDiagnostic.Create(
        Descriptors.PUR0203_AmbiguousPurpose, finding, model, cancellationToken,
        Wording.Permission(finding.Refused, finding.Purposes, model.Policies), Wording.Ids(finding.Purposes), Wording.Code(finding.Owner));
}
