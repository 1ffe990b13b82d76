using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.Disclosure;

/// <summary>Personal data goes to a recipient that its tag does not list.</summary>
/// <example>
/// <code>
/// [DisclosesTo("partner")] static class Partner { public static void Send(string text) { } }
/// [PermittedPurposes("support", Recipients = new[] { "courier" })] public string Address { get; set; }
/// Partner.Send(member.Address);   // PUR0301
/// </code>
/// </example>
internal sealed class DisclosedToOtherRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.DisclosedToOther;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0301_DisclosedToOther, finding, model,
        Wording.DisclosedToOther(finding, model.Policies));
}
