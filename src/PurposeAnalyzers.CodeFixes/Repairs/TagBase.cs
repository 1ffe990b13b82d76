using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Tags;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>What an override states and its base does not, the base states too, so that no read through it escapes.</summary>
internal sealed class TagBase : IRepair
{
    public bool NeedsDecision => false;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var titles = finding[AnnotationDiagnostic.Problem] switch
        {
            "UntaggedBase" => "CopyTags",
            "Narrower" => "NarrowTags",
            _ => null,
        };
        if (titles is null
            || finding.Annotation(cancellationToken) is not { } use
            || finding.Symbols(AnnotationDiagnostic.Base).FirstOrDefault() is not { } contract)
        {
            yield break;
        }

        var tags = finding.Project.PersonalData.OwnTags(use.Target).Where(tag => tag.Location == use.Location).ToList();
        var edits = TagPlace.Of(contract, finding.Project, cancellationToken)
            .Select(place => TagEdit.Create(place, CopiedTag.Of(tags, place.Holder, finding.Project.Policies)))
            .ToList();
        var complete = edits.OfType<TagEdit>().ToList();
        if (complete.Count > 0 && complete.Count == edits.Count)
        {
            yield return new Repair(TagTitle.Of(titles, complete), "TagBase", complete.ToImmutableArray<Edit>());
        }
    }
}
