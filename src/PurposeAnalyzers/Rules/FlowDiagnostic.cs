using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>What the diagnostics of all findings about values have in common.</summary>
internal static class FlowDiagnostic
{
    /// <summary>Ids of the members that keep the data; separated by spaces.</summary>
    public const string Targets = "targets";

    /// <summary>Which data goes into which member that keeps it: <see cref="KeptData"/>.</summary>
    public const string Kept = "kept";

    /// <summary>The recipients that the data is disclosed to; separated by spaces.</summary>
    public const string Recipients = "recipients";

    public static Draft Create(DiagnosticDescriptor descriptor, FlowFinding finding, PurposeModel model, params object[] arguments)
    {
        var steps = Trail.StepsOf(finding.Trail);
        var site = FlowPlace.LocationOf(finding.Site);
        var related = finding.Data
            .SelectMany(d => d.Tags.Select(t => t.Location))
            .Concat(steps.Where(step => step.Step != finding.Site).Select(step => FindingDiagnostic.PlaceOf(step.Step)))
            .Append(finding.OpenedAt ?? Location.None)
            .Where(location => location.Kind is not (LocationKind.None or LocationKind.MetadataFile))
            .Select(model.Reportable)
            .Where(location => location != site)
            .Distinct();
        return Draft.Create(descriptor, site, related, Properties(finding, steps).WithArticles(model.Policies, Subjects(finding)), arguments);
    }

    private static IEnumerable<(IdKind Kind, string Id)> Subjects(FlowFinding finding) =>
        FindingDiagnostic.Subjects(finding.Data.SelectMany(d => d.Tags), finding.Purposes).Concat(finding.Recipients.Select(id => (IdKind.Recipient, id)));

    private static ImmutableDictionary<string, string?> Properties(FlowFinding finding, ImmutableArray<Trail> steps)
    {
        var permitted = finding.Data.SelectMany(d => d.Tags).SelectMany(t => t.Permitted).Distinct(StringComparer.Ordinal);
        var path = steps.Select(step => step.Entered).OfType<ISymbol>();
        var isKept = finding.Kind is FlowFindingKind.LostTag or FlowFindingKind.WidenedPurpose;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingDiagnostic.Data, string.Join(" ", finding.Data.Select(d => d.Id)))
            .Add(FindingDiagnostic.Purposes, string.Join(" ", finding.Purposes))
            .Add(FindingDiagnostic.Permitted, string.Join(" ", permitted.OrderBy(p => p, StringComparer.Ordinal)))
            .Add(FindingDiagnostic.Code, SymbolId.Of(finding.Owner))
            .Add(FindingDiagnostic.Path, string.Join(" ", (isKept ? path : path.Concat(finding.Targets)).Select(SymbolId.Of)));
        properties = finding.Recipients.IsEmpty ? properties : properties.Add(Recipients, string.Join(" ", finding.Recipients));
        properties = finding.Kind == FlowFindingKind.PurposeAddedLater ? properties.With(Addition.Find(finding.Data[0], finding.Purposes)) : properties;
        return isKept
            ? properties
                .Add(Targets, string.Join(" ", finding.Targets.Select(SymbolId.Of)))
                .Add(Kept, KeptData.Write(finding.Kept.Select(kept => (SymbolId.Of(kept.Target), kept.Data.Select(d => d.Id)))))
            : properties;
    }
}
