using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>A value is kept under a tag that permits more than the data does.</summary>
/// <example>
/// <code>
/// class Letter { [PermittedPurposes("support", "marketing")] public string To { get; set; } }
/// letter.To = member.Email;   // PUR0904, the data is for support only
/// </code>
/// </example>
internal sealed class WidenedPurposeRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.WidenedPurpose;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0904_WidenedPurpose, finding, model,
        Wording.Reached(finding.Data, finding.Targets),
        Wording.Wider(finding.Widening!));
}
