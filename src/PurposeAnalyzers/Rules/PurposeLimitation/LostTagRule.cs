using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>A value that holds personal data is kept where no tag says what it may be used for.</summary>
/// <example>
/// <code>
/// class Row { public string Text { get; set; } }
/// var row = new Row { Text = member.Email };   // PUR0905
/// </code>
/// </example>
internal sealed class LostTagRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.LostTag;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0905_LostTag, finding, model,
        Wording.Untagged(finding.Targets, finding.Data),
        Wording.Lost(finding.Data));
}
