using System.Threading;
using PurposeAnalyzers.Facts;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>Personal data used outside its permitted purposes.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support")] public string Email { get; set; } }
/// [Purpose("marketing")] class Campaign { string To(Member m) =&gt; m.Email; }   // PUR0901
/// </code>
/// </example>
internal sealed class UseOutsidePurposeRule : IFindingRule
{
    public FindingKind Kind => FindingKind.UseOutsidePurpose;

    public Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken) => FindingDiagnostic.Create(
        Descriptors.PUR0901_UseOutsidePurpose, finding, model, cancellationToken,
        Wording.Permission(finding.Refused, finding.Purposes, model.Policies),
        Wording.Served(finding));
}
