using System.Threading;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>
/// Personal data is used for a purpose that the policy permits now, but did not when the data may have been collected: read, used by what a call runs,
/// or passed to code of that purpose.
/// </summary>
/// <example>
/// <code>
/// class Member { [DataCategory("contact")] public string Email { get; set; } }         // for support since 2024-04-01, for marketing too since 2026-10-01
/// [Purpose("marketing")] class Campaign { string To(Member m) =&gt; m.Email; }   // PUR0906
/// </code>
/// </example>
internal sealed class PurposeAddedLaterRule : IFindingRule, IFlowRule
{
    FindingKind IFindingRule.Kind => FindingKind.PurposeAddedLater;

    FlowFindingKind IFlowRule.Kind => FlowFindingKind.PurposeAddedLater;

    public Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken)
    {
        var use = finding.Refused[0];
        var collected = Wording.CollectedBefore(finding.Refused, finding.Purposes, model.Policies);
        var served = Texts.Get("PUR0906_Serves", collected, Wording.Served(finding));
        return FindingDiagnostic.Create(
            Descriptors.PUR0906_PurposeAddedLater, finding, model, cancellationToken,
            use.Through is null ? served : Texts.Get("PUR0906_Call", Wording.Call(use), served));
    }

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0906_PurposeAddedLater, finding, model,
        Texts.Get(
            "PUR0906_Passed",
            Wording.CollectedBefore(finding.Data, finding.Purposes, model.Policies),
            Wording.Code(finding.Targets[0]),
            Wording.Served(finding, model)));
}
