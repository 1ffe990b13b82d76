using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules.TechnicalInformation;

/// <summary>Personal data is written to a log, and does not permit the purpose that the policy states for logs.</summary>
/// <example>
/// <code>
/// logger.LogInformation("Mail to {Address}", member.Email);   // PUR0401
/// </code>
/// </example>
internal sealed class LoggedDataRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.LoggedData;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0401_LoggedData, finding, model,
        Wording.Used(finding.Data),
        finding.Sink!.What,
        Wording.NotLoggable(model.Policies.Current?.LoggingPurpose));
}
