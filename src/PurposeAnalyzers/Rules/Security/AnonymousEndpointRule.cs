using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Security;

/// <summary>An endpoint that is explicitly open to callers who are not signed in answers with personal data.</summary>
/// <example>
/// <code>
/// app.MapGet("/members/{id}", (int id, Club club) => club.Find(id)).AllowAnonymous();   // PUR0801
/// </code>
/// </example>
internal sealed class AnonymousEndpointRule : IFlowRule
{
    public FlowFindingKind Kind => FlowFindingKind.AnsweredAnonymously;

    public Draft Report(FlowFinding finding, PurposeModel model) => FlowDiagnostic.Create(
        Descriptors.PUR0801_AnonymousEndpoint, finding, model, Wording.Permission(finding.Data, model.Policies), DoneBy(finding));

    private static LocalizableString DoneBy(FlowFinding finding) => Texts.Get(
        finding.Sink?.Kind == SinkKind.Broadcast ? "PUR0801_Sends"
        : finding.Targets.FirstOrDefault() is IPropertySymbol ? "PUR0801_Shows"
        : "PUR0801_Answers");
}
