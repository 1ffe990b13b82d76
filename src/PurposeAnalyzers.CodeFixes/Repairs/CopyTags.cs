using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Tags;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>Gives what holds data the data's own tags: all members of one creation at once. Where one of them cannot have them, nothing is offered.</summary>
/// <param name="equivalenceKey">Of the repairs.</param>
/// <param name="titles">The start of the names of their titles.</param>
internal sealed class CopyTags(string equivalenceKey, string titles) : IRepair
{
    public bool NeedsDecision => false;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var edits = new List<TagEdit>();
        foreach (var (target, data) in KeptData.Read(finding[FlowDiagnostic.Kept] ?? ""))
        {
            var kept = data.Select(finding.Project.FindDatum).ToList();
            var places = SymbolId.Find(target, finding.Project.Compilation) is { } holder ? TagPlace.Of(holder, finding.Project, cancellationToken) : [];
            if (places.IsEmpty || kept.Contains(null))
            {
                yield break;
            }

            var tagged = places.Select(place => TagEdit.Create(place, CopiedTag.Of(kept.OfType<Datum>(), place.Holder, finding.Project.Policies))).ToList();
            if (tagged.Contains(null))
            {
                yield break;
            }

            edits.AddRange(tagged.OfType<TagEdit>());
        }

        if (edits.Count > 0)
        {
            yield return new Repair(TagTitle.Of(titles, edits), equivalenceKey, edits.ToImmutableArray<Edit>());
        }
    }
}
