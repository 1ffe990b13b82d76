using System.Threading;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Rules.Foundation;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>What the rules find in a member: in its bodies, and at the annotations on it.</summary>
internal sealed class MemberFindings(
    PurposeModel model, ImmutableArray<IFindingRule> findingRules, ImmutableArray<IFlowRule> flowRules, ImmutableArray<IAnnotationRule> annotationRules)
{
    public IEnumerable<Diagnostic> In(ShownBody body, CancellationToken cancellationToken) =>
        Fingerprints.Attach(
            body.Owner,
            Judge(body, cancellationToken).ToList(),
            () => MemberParts.BodiesBeside(body.Owner, model, cancellationToken).SelectMany(other => Judge(other, cancellationToken)));

    public IEnumerable<Diagnostic> At(AnnotationUse use, CancellationToken cancellationToken) =>
        annotationRules.SelectMany(rule => Fingerprints.Attach(
            use.Target,
            rule.Judge(use, model, cancellationToken).ToList(),
            () => MemberParts.AnnotationsBeside(use, model, cancellationToken).SelectMany(other => rule.Judge(other, model, cancellationToken))));

    /// <summary>Of a member that a documentation id names: what the compiler is shown of it piece by piece.</summary>
    public IEnumerable<Diagnostic> Of(ISymbol member, CancellationToken cancellationToken) =>
        MemberParts.BodiesOf(member, model, cancellationToken).SelectMany(body => In(body, cancellationToken))
            .Concat(MemberParts.AnnotationsOn(member, model, cancellationToken).SelectMany(use => At(use, cancellationToken)));

    private IEnumerable<Draft> Judge(ShownBody body, CancellationToken cancellationToken)
    {
        foreach (var graph in new[] { body.Graph, body.Defaults }.Where(g => g != BodyGraph.Empty))
        {
            foreach (var finding in new PurposeJudge(model, model.Exceptions).Judge(body.Owner, graph, cancellationToken))
            {
                yield return findingRules.First(r => r.Kind == finding.Kind).Report(finding, model, cancellationToken);
            }

            foreach (var draft in AnalysisLimitRule.Judge(body.Owner, graph, model, cancellationToken))
            {
                yield return draft;
            }
        }

        foreach (var finding in new FlowJudge(model, model.Exceptions).Judge(body.Owner, model.Flow.ArrivalsIn(body.Owner, cancellationToken), cancellationToken))
        {
            yield return flowRules.First(r => r.Kind == finding.Kind).Report(finding, model);
        }
    }
}
