using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Tags;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.StatedPurposes;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>
/// Tags a suggested member as others of its type are tagged. Only where the policy has no categories: nobody else knows what the data may be used for.
/// </summary>
internal sealed class TagLikeSibling : IRepair
{
    public bool NeedsDecision => false;

    public const string Key = "TagLikeSibling";

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Project.Policies.Current?.Categories.IsEmpty == false)
        {
            yield break;
        }

        foreach (var member in finding.Data)
        {
            var places = TagPlace.Of(member, finding.Project, cancellationToken);
            var offered = new HashSet<string>(StringComparer.Ordinal);
            foreach (var sibling in member.ContainingType.GetMembers().Select(finding.Project.PersonalData.Find).OfType<Datum>())
            {
                var edits = places.Select(place => TagEdit.Create(place, CopiedTag.Of([sibling], place.Holder, finding.Project.Policies))).OfType<TagEdit>().ToImmutableArray();
                if (edits.Length == places.Length && edits.Length > 0 && TextOf(edits[0]) is var tags && offered.Add(tags))
                {
                    yield return new Repair(
                        Titles.Get("TagLikeSibling_With", Titles.Names(edits.Select(edit => Wording.Target(edit.Holder))), tags, sibling.Name),
                        $"{Key} {tags} {finding[UntaggedDataRule.Kind]}",
                        ImmutableArray<Edit>.CastUp(edits));
                }
            }
        }
    }

    private static string TextOf(TagEdit edit) => string.Join(" ", edit.Added.Select(tag => $"[{tag.Attribute.Text}]"));
}
