using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>Personal data goes where no analysis can follow it: a dynamic call, reflection.</summary>
/// <example>
/// <code>
/// dynamic view = page.Bag;
/// view.Show(member.Email);   // PUR0005
/// </code>
/// </example>
internal sealed class UnfollowedDataRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.UnfollowedData;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0005_UnfollowedData, finding, model,
        Wording.Used(finding.Data),
        Texts.Get("PUR0005_" + finding.Unfollowed));
}
