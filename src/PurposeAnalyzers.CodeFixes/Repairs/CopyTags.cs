using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Tags;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>Gives what holds data the data's own tags: all members of one creation at once. Where one of them cannot have them, nothing is offered.</summary>
/// <param name="equivalenceKey">Of the repairs.</param>
/// <param name="titles">The start of the names of their titles.</param>
internal sealed class CopyTags(string equivalenceKey, string titles) : IRepair
{
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
            yield return new Repair(Title(edits), equivalenceKey, edits.ToImmutableArray<Edit>());
        }
    }

    private string Title(List<TagEdit> edits)
    {
        var holders = Titles.Names(edits.Select(edit => edit.Holder).Distinct<ISymbol>(SymbolEqualityComparer.Default).Select(Wording.Target));
        var added = edits.Select(edit => Attributes(edit.Added.Select(tag => tag.Attribute.Text))).Distinct().ToList();
        var removed = edits.Select(edit => Attributes(edit.Removed.Select(own => own.Attribute.ToString()))).Distinct().ToList();
        return added.Count > 1 || removed.Count > 1 ? Titles.Get(titles + "_Each", holders)
            : removed[0].Length > 0 ? Titles.Get(titles + "_Replacing", holders, added[0], removed[0])
            : Titles.Get(titles + "_With", holders, added[0]);
    }

    private static string Attributes(IEnumerable<string> texts) => string.Join(" ", texts.Select(text => $"[{text}]"));
}
