using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Counts all findings and keeps the most important.</summary>
internal sealed class FindingCollector(ReportOptions options)
{
    private readonly Ranking<ReportFinding> findings = new(options.MaxItems, FindingOrder.ByWeight);
    private readonly Ranking<ReportFinding> setAside = new(options.MaxItems, FindingOrder.ByJustification);
    private readonly Dictionary<(string Data, string Purpose), (int Open, int SetAside)> byCell = [];
    private readonly Counter all = new();

    public Counters Rules { get; } = new();

    public Counters Purposes { get; } = new();

    public Counters Data { get; } = new();

    public Counters Articles { get; } = new();

    public Counters Recipients { get; } = new();

    /// <summary>By the project's identity.</summary>
    public Counters Projects { get; } = new();

    public FindingCounts Counts => all.ToCounts();

    public ReportFinding Add(ProjectLog log, SarifResult result)
    {
        var finding = FindingReader.Read(log, result, options.Sources);
        findings.Add(finding);
        if (finding.State != FindingState.Open)
        {
            setAside.Add(finding);
        }

        var (severity, state) = (finding.Severity, finding.State);
        all.Add(severity, state);
        Rules.Add(finding.Rule, severity, state);
        Projects.Add(log.Identity, severity, state);
        foreach (var (counters, keys) in new[] { (Purposes, finding.Purposes), (Articles, finding.Articles), (Data, [.. finding.Data.Select(d => d.Id)]) })
        {
            foreach (var key in keys)
            {
                counters.Add(key, severity, state);
            }
        }

        foreach (var recipient in finding.Recipients.Concat(result.List(RecordKeys.Recipient)))
        {
            Recipients.Add(recipient, severity, state);
        }

        foreach (var cell in finding.Data.SelectMany(_ => finding.Purposes, (data, purpose) => (data.Id, purpose)))
        {
            var (open, excused) = byCell.GetValueOrDefault(cell);
            byCell[cell] = state == FindingState.Open ? (open + 1, excused) : (open, excused + 1);
        }

        return finding;
    }

    public (int Open, int SetAside) At(string data, string purpose) => byCell.GetValueOrDefault((data, purpose));

    public IEnumerable<(string Data, string Purpose)> Cells => byCell.Keys;

    public Listing<ReportFinding> ToFindings(SymbolNames names) => findings.ToListing(finding => Complete(finding, names));

    public Listing<Suppression> ToSuppressions(SymbolNames names) => setAside.ToListing(finding => new Suppression(
        finding.State == FindingState.Baselined ? SuppressionKind.Baseline : SuppressionKind.InSource, finding.Justification, Complete(finding, names)));

    /// <summary>With names and excerpts, which only what is shown needs.</summary>
    private ReportFinding Complete(ReportFinding finding, SymbolNames names) => finding with
    {
        Place = finding.Place is { } place ? options.Sources.Quote(place) : null,
        Steps = [.. finding.Steps.Select(step => step with { Place = options.Sources.Quote(step.Place), Code = step.Code is { } code ? names.Of(code.Id) : null })],
        Data = names.Of(finding.Data.Select(datum => datum.Id)),
        Code = finding.Code is { } member ? names.Of(member.Id) : null,
    };
}
