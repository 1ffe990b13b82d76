using System.Globalization;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
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

    /// <summary>Where nothing names the recipient: those that all the data may be disclosed to without asking anybody; separated by spaces.</summary>
    public const string PossibleRecipients = "possibleRecipients";

    /// <summary>Which argument of the call holds the data: in the order of the text, every element of a <c>params</c> argument counted.</summary>
    public const string Argument = "argument";

    /// <summary>The kind of place where the data is written, as <see cref="Models.Sinks.SinkKind"/> names it.</summary>
    public const string Sink = "sink";

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
        return Draft.Create(descriptor, site, related, Properties(finding, steps, model).WithArticles(model.Policies, Subjects(finding)), arguments);
    }

    private static IEnumerable<(IdKind Kind, string Id)> Subjects(FlowFinding finding) =>
        FindingDiagnostic.Subjects(finding.Data.SelectMany(d => d.Tags), finding.Purposes).Concat(finding.Recipients.Select(id => (IdKind.Recipient, id)));

    private static ImmutableDictionary<string, string?> Properties(FlowFinding finding, ImmutableArray<Trail> steps, PurposeModel model)
    {
        var permitted = finding.Data.SelectMany(d => d.Tags).SelectMany(t => t.Permitted).Distinct(StringComparer.Ordinal);
        var path = steps.Select(step => step.Entered).OfType<ISymbol>();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingDiagnostic.Data, string.Join(" ", finding.Data.Select(d => d.Id)))
            .Add(FindingDiagnostic.Purposes, string.Join(" ", finding.Purposes))
            .Add(FindingDiagnostic.Permitted, string.Join(" ", permitted.OrderBy(p => p, StringComparer.Ordinal)))
            .Add(FindingDiagnostic.Code, SymbolId.Of(finding.Owner))
            .Add(FindingDiagnostic.Path, string.Join(" ", (IsKept(finding) ? path : path.Concat(finding.Targets)).Select(SymbolId.Of)));
        var more = More(finding, model).Where(p => p.Value is not null).Select(p => new KeyValuePair<string, string?>(p.Key, p.Value));
        properties = properties.AddRange(more);
        return finding.Kind == FlowFindingKind.PurposeAddedLater ? properties.With(Addition.Find(finding.Data[0], finding.Purposes)) : properties;
    }

    /// <summary>What only some kinds of findings say; null where they do not.</summary>
    private static IEnumerable<(string Key, string? Value)> More(FlowFinding finding, PurposeModel model)
    {
        yield return (Recipients, finding.Recipients.IsEmpty ? null : string.Join(" ", finding.Recipients));
        yield return (PossibleRecipients, finding.Kind == FlowFindingKind.UnnamedRecipient ? string.Join(" ", RecipientsFor(finding.Data, model)) : null);
        yield return (Argument, finding.Argument < 0 ? null : finding.Argument.ToString(CultureInfo.InvariantCulture));
        yield return (Sink, finding.Sink?.Kind.ToString());
        var isKept = IsKept(finding);
        yield return (Targets, isKept ? string.Join(" ", finding.Targets.Select(SymbolId.Of)) : null);
        yield return (Kept, isKept ? KeptData.Write(finding.Kept.Select(kept => (SymbolId.Of(kept.Target), kept.Data.Select(d => d.Id)))) : null);
    }

    private static bool IsKept(FlowFinding finding) => finding.Kind is FlowFindingKind.LostTag or FlowFindingKind.WidenedPurpose;

    private static IEnumerable<string> RecipientsFor(ImmutableArray<Datum> data, PurposeModel model) =>
        data[0].Tags.SelectMany(tag => tag.Recipients)
            .Distinct(StringComparer.Ordinal)
            .Where(recipient => data.All(datum => datum.MayBeDisclosedTo(recipient)) && !model.RecipientConsent.IsNeededFor(recipient))
            .OrderBy(recipient => recipient, StringComparer.Ordinal);
}
