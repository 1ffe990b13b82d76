using System.Globalization;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>Says where the analysis gave up, so that nobody takes silence for a clean bill.</summary>
internal static class AnalysisLimitRule
{
    public static IEnumerable<Draft> Judge(ISymbol owner, BodyGraph graph, PurposeModel model, CancellationToken cancellationToken)
    {
        if (graph.IsTruncated)
        {
            yield return Report(
                owner, owner.Locations[0], Texts.Get("PUR0002_Operations", BodyWalker.MaxOperations.ToString(CultureInfo.InvariantCulture)));
        }

        else if (model.Flow.IsTruncated(owner, cancellationToken))
        {
            yield return Report(
                owner, owner.Locations[0], Texts.Get("PUR0002_Depth", ProgramBuilder.MaxDepth.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var call in graph.Events.OfType<Call>().Where(c => c.ReceiverType is not null))
        {
            var targets = CallTargets.Of(call, model.Hierarchy, cancellationToken);
            if (targets.TooMany && targets.Targets.Any(t => !model.SummaryOf(t, cancellationToken).Effects.IsEmpty || model.Results.Of(call, t, cancellationToken).Any()))
            {
                var limit = CallTargets.MaxImplementations.ToString(CultureInfo.InvariantCulture);
                yield return Report(
                    owner, FindingDiagnostic.PlaceOf(call.Syntax), Texts.Get("PUR0002_Implementations", Wording.Code(call.Target), limit));
            }
        }
    }

    private static Draft Report(ISymbol owner, Location location, LocalizableString reason) =>
        Draft.Create(Descriptors.PUR0002_AnalysisLimit, location, Wording.Code(owner), reason);
}
