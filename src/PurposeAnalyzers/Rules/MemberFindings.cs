using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Facts.Records;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Rules.Foundation;
using PurposeAnalyzers.Rules.StatedPurposes;
using PurposeAnalyzers.Suggestions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>What the rules find in a member: in its bodies, and at the annotations on it.</summary>
/// <param name="untagged">What looks like personal data; null where nobody wants to know.</param>
/// <param name="generated">What is told of generated code.</param>
internal sealed class MemberFindings(
    PurposeModel model,
    ImmutableArray<IFindingRule> findingRules,
    ImmutableArray<IFlowRule> flowRules,
    ImmutableArray<IAnnotationRule> annotationRules,
    UntaggedMembers? untagged,
    GeneratedCode generated)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Diagnostic>> found = new(SymbolEqualityComparer.Default);

    /// <summary>In a body that the compiler has shown.</summary>
    public IEnumerable<Diagnostic> In(ShownBody body, CancellationToken cancellationToken)
    {
        var found = model.Records is { } records ? Judged(body, records, cancellationToken) : Found(body, cancellationToken);
        return body.IsGenerated ? generated.Reported(found) : found;
    }

    /// <summary>At an annotation that the compiler has shown.</summary>
    public IEnumerable<Diagnostic> At(AnnotationUse use, bool isGenerated, CancellationToken cancellationToken)
    {
        model.Records?.Add(use, cancellationToken);
        var found = Around(use, cancellationToken);
        return isGenerated ? generated.Reported(found) : found;
    }

    /// <summary>At the members of a type that nobody has tagged.</summary>
    public IEnumerable<Diagnostic> SuggestedIn(INamedTypeSymbol type) => SuggestedIn(type, _ => true);

    /// <summary>In a member that a documentation id names: what the compiler shows of it piece by piece.</summary>
    public IEnumerable<Diagnostic> Of(ISymbol member, CancellationToken cancellationToken) =>
        MemberParts.BodiesOf(member, model, cancellationToken).SelectMany(body => Found(body, cancellationToken))
            .Concat(MemberParts.AnnotationsOn(member, model, cancellationToken).SelectMany(use => Around(use, cancellationToken)))
            .Concat(member.ContainingType is { } type ? SuggestedIn(type, suggested => SymbolEqualityComparer.Default.Equals(suggested, member)) : []);

    private IEnumerable<Diagnostic> SuggestedIn(INamedTypeSymbol type, Func<ISymbol, bool> isAsked) =>
        (untagged?.In(type) ?? [])
            .Where(suggestion => isAsked(suggestion.Member))
            .SelectMany(suggestion => Fingerprints.Attach(suggestion.Member, [UntaggedDataRule.Report(suggestion, model.Policies)], () => []));

    /// <summary>The baseline asks about bodies that have findings, and the compiler shows them too: whoever comes first judges them.</summary>
    private ImmutableArray<Diagnostic> Found(ShownBody body, CancellationToken cancellationToken)
    {
        if (found.TryGetValue(body.Owner, out var known))
        {
            return known;
        }

        var diagnostics = Judged(body, records: null, cancellationToken).ToImmutableArray();
        return diagnostics.IsEmpty ? diagnostics : found.GetOrAdd(body.Owner, diagnostics);
    }

    /// <param name="records">What reports are made of; null where the body counts only for others.</param>
    private IEnumerable<Diagnostic> Judged(ShownBody body, RecordCollector? records, CancellationToken cancellationToken) =>
        Fingerprints.Attach(
            body.Owner,
            Judge(body, records, cancellationToken).ToList(),
            () => MemberParts.BodiesBeside(body.Owner, model, cancellationToken).SelectMany(other => Judge(other, records: null, cancellationToken)));

    private IEnumerable<Diagnostic> Around(AnnotationUse use, CancellationToken cancellationToken) =>
        annotationRules.SelectMany(rule => Fingerprints.Attach(
            use.Target,
            rule.Judge(use, model, cancellationToken).ToList(),
            () => MemberParts.AnnotationsBeside(use, model, cancellationToken).SelectMany(other => rule.Judge(other, model, cancellationToken))));

    private IEnumerable<Draft> Judge(ShownBody body, RecordCollector? records, CancellationToken cancellationToken)
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

        var arrivals = model.Flow.ArrivalsIn(body.Owner, cancellationToken);
        records?.Add(body, arrivals, cancellationToken);
        foreach (var finding in new FlowJudge(model, model.Exceptions).Judge(body.Owner, arrivals, cancellationToken))
        {
            yield return flowRules.First(r => r.Kind == finding.Kind).Report(finding, model);
        }
    }
}
