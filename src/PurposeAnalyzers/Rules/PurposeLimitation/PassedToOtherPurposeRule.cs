using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>A value that holds personal data goes into code of a purpose that the data does not permit.</summary>
/// <example>
/// <code>
/// [Purpose("marketing")] static class Campaign { public static void Send(string to) { } }
/// [Purpose("support")] class Desk { void Answer(Member m) =&gt; Campaign.Send(m.Email); }   // PUR0903, the data is for support
/// </code>
/// </example>
internal sealed class PassedToOtherPurposeRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.PassedToOtherPurpose;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0903_PassedToOtherPurpose, finding, model,
        Wording.Permission(finding.Data, finding.Purposes, model.Policies),
        Wording.Code(finding.Targets[0]),
        Wording.Served(finding, model));
}
