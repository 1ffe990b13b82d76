using System.Threading;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Disclosure;

/// <summary>Personal data is used, or handed to code that uses it, for a purpose that needs consent, and nobody has asked for it.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Email { get; set; } }
/// [Purpose("marketing")] class Campaign { string To(Member m) =&gt; m.Email; }   // PUR0302
/// </code>
/// </example>
internal sealed class ConsentRequiredRule : IFindingRule, IFlowRule
{
    FindingKind IFindingRule.Kind => FindingKind.MissingConsent;

    FlowFindingKind IFlowRule.Kind => FlowFindingKind.MissingConsent;

    Draft IFindingRule.Report(Finding finding, PurposeModel model, CancellationToken cancellationToken)
    {
        var use = Texts.Get("PUR0302_Use", Wording.Permission(finding.Refused, finding.Purposes, model.Policies), Wording.Served(finding));
        return FindingDiagnostic.Create(
            Descriptors.PUR0302_ConsentRequired, finding, model, cancellationToken,
            finding.Refused[0].Through is null ? use : Texts.Get("PUR0302_Call", Wording.Call(finding.Refused[0]), use));
    }

    Draft IFlowRule.Report(FlowFinding finding, PurposeModel model)
    {
        var permission = Wording.Permission(finding.Data, finding.Purposes, model.Policies);
        return FlowDiagnostic.Create(
            Descriptors.PUR0302_ConsentRequired, finding, model,
            finding.Sink is { } sink
                ? Texts.Get("PUR0302_Written", permission, sink.What)
                : Texts.Get("PUR0302_Passed", permission, Wording.Code(finding.Targets[0]), Wording.Served(finding, model)));
    }
}
