using System.Threading;
using PurposeAnalyzers.Facts;

namespace PurposeAnalyzers.Rules.PurposeLimitation;

/// <summary>A call runs code that declares no purpose of its own and uses personal data that the caller may not use.</summary>
/// <example>
/// <code>
/// static class Text { public static string Name(Member m) =&gt; m.First + m.Last; }     // permitted for support
/// [Purpose("marketing")] class Campaign { string To(Member m) =&gt; Text.Name(m); }   // PUR0902
/// </code>
/// </example>
internal sealed class CallOutsidePurposeRule : IFindingRule
{
    public FindingKind Kind => FindingKind.CallOutsidePurpose;

    public Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken) => FindingDiagnostic.Create(
        Descriptors.PUR0902_CallOutsidePurpose, finding, model, cancellationToken,
        Wording.Permission(finding.Refused, finding.Purposes, model.Policies),
        Wording.Served(finding),
        Wording.Call(finding.Refused[0]));
}
