using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What personal data there is, and which code is marked with purposes or recipients.</summary>
internal sealed class InventoryCollector(ReportOptions options, SymbolNames names)
{
    private readonly Dictionary<string, Datum> data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> dataByProject = new(StringComparer.Ordinal);
    private readonly HashSet<string> categories = new(StringComparer.Ordinal);
    private readonly Ranking<CodeMark> marks = new(options.MaxItems, mark =>
        SortKey.Of(mark.Project, mark.Symbol.Id, mark.From, string.Join(' ', mark.Purposes)));

    private readonly SortedDictionary<string, SortedSet<string>> processors = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Datum> Data => data;

    public IReadOnlySet<string> Categories => categories;

    public void AddDatum(ProjectLog log, SarifResult record)
    {
        if (record.Text("member") is not { } id)
        {
            return;
        }

        names.Give(id, record.Text("name"));
        categories.UnionWith(record.List("categories"));
        dataByProject[log.Identity] = dataByProject.GetValueOrDefault(log.Identity) + 1;

        // Every project that uses a bound datum says so; that it is the same datum, its id says.
        data.TryAdd(id, new Datum(
            new Symbol(id, id),
            null,
            record.Text("type"),
            record.List("categories"),
            record.List("permitted"),
            record.List("prohibited"),
            record.List("consentRequired"),
            record.List("newerOnly"),
            record.List("recipients"),
            record.Text("collectedSince"),
            options.Sources.PlaceOf(record.Place),
            log.Project,
            0,
            FindingCounts.None));
    }

    public void AddMark(ProjectLog log, SarifResult record)
    {
        if (record.Text("member") is { } id)
        {
            marks.Add(new CodeMark(new Symbol(id, id), record.List("purposes"), record.Text("from") ?? "member", options.Sources.PlaceOf(record.Place), log.Project));
        }
    }

    public void AddProcessor(SarifResult record)
    {
        if (record.Text("recipient") is { } recipient && record.Text("code") is { } code)
        {
            if (!processors.TryGetValue(recipient, out var codes))
            {
                processors.Add(recipient, codes = new SortedSet<string>(StringComparer.Ordinal));
            }

            codes.Add(code);
        }
    }

    public int CountIn(string project) => dataByProject.GetValueOrDefault(project);

    public IEnumerable<string> ProcessorsOf(string recipient) => processors.TryGetValue(recipient, out var codes) ? codes : [];

    public IEnumerable<string> Recipients => processors.Keys;

    public int Marks => marks.Total;

    public Listing<CodeMark> ToMarks() => marks.ToListing(mark => mark with { Symbol = names.Of(mark.Symbol.Id) });

    /// <summary>Data with open findings first, then the most used.</summary>
    public Listing<Datum> ToData(FindingCollector findings, UseCollector uses) => new(
        [
            .. data.Values
                .Select(datum => datum with { Uses = uses.CountOf(datum.Symbol.Id), Counts = findings.Data.Of(datum.Symbol.Id) })
                .OrderByDescending(datum => datum.Counts.Open)
                .ThenByDescending(datum => datum.Uses)
                .ThenBy(datum => datum.Symbol.Id, StringComparer.Ordinal)
                .Take(options.MaxItems)
                .Select(datum => datum with { Symbol = names.Of(datum.Symbol.Id), Record = names.RecordOf(datum.Symbol.Id) }),
        ],
        data.Count);
}
