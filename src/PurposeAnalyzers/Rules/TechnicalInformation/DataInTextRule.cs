using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.TechnicalInformation;

/// <summary>Personal data becomes part of text that leaves the code unseen: an exception, a metric, a trace, a URL.</summary>
/// <example>
/// <code>
/// throw new InvalidOperationException($"No order of {member.Email}");   // PUR0402
/// </code>
/// </example>
internal sealed class DataInTextRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.DataInText;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0402_DataInText, finding, model,
        Wording.Used(finding.Data),
        Texts.Get("PUR0402_" + finding.Sink!.Kind));
}
