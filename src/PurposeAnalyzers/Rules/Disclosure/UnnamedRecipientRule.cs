using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Disclosure;

/// <summary>Personal data leaves through a client, and no <c>[DisclosesTo]</c> or binding says who gets it.</summary>
/// <example>
/// <code>
/// await http.PostAsJsonAsync("https://partner.example", new { member.Name });   // PUR0303
/// </code>
/// </example>
internal sealed class UnnamedRecipientRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.UnnamedRecipient;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0303_UnnamedRecipient, finding, model,
        Texts.Get("PUR0303_Sent", Wording.Used(finding.Data), finding.Client!.What));
}
