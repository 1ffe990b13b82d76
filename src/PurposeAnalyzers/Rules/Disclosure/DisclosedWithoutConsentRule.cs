using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.Disclosure;

/// <summary>Personal data goes to a recipient that it may go to once the data subject has consented, and nobody has checked that.</summary>
/// <example>
/// <code>
/// Partner.Send(member.Name);                                          // PUR0302, the policy calls 'partner' a third party
/// if (consents.Allows(member, "partner")) Partner.Send(member.Name);  // right
/// </code>
/// </example>
internal sealed class DisclosedWithoutConsentRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.DisclosedWithoutConsent;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0302_ConsentRequired, finding, model,
        Wording.DisclosedWithoutConsent(finding, model.Policies));
}
