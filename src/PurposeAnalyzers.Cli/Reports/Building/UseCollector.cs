using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What code does with data: uses, disclosures, logs, checks of consent. Counted for every datum and purpose; the lists keep what matters most.</summary>
internal sealed class UseCollector(ReportOptions options, SymbolNames names)
{
    private readonly Ranking<DataUse> uses = new(options.MaxItems, KeyOf);
    private readonly Ranking<DataUse> unmarked = new(options.MaxItems, KeyOf);
    private readonly Ranking<LogUse> logs = new(options.MaxItems, log =>
        SortKey.Of(SortKey.Of(log.IsAllowed), log.Project, log.Data.Id, log.Code.Id, log.Via));

    private readonly Ranking<ConsentCheck> checks = new(options.MaxItems, check =>
        SortKey.Of(check.Project, check.Code.Id, check.Via?.Id, string.Join(' ', check.Ids)));

    private readonly Dictionary<(string Data, string Purpose), CellUses> cells = [];
    private readonly Dictionary<string, int> byDatum = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byProject = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ServedPurpose> served = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public IReadOnlyDictionary<(string Data, string Purpose), CellUses> Cells => cells;

    /// <summary>Purposes that code serves, by their ids.</summary>
    public IReadOnlyDictionary<string, ServedPurpose> Served => served;

    public int CountOf(string datum) => byDatum.GetValueOrDefault(datum);

    public int CountIn(string project) => byProject.GetValueOrDefault(project);

    public void AddMark(ProjectLog log, SarifResult record)
    {
        foreach (var purpose in record.Text("member") is null ? [] : record.List("purposes"))
        {
            var service = Serve(purpose, log);
            service.Code.Add(record.Text("member")!);
        }
    }

    public void AddUse(ProjectLog log, SarifResult record)
    {
        if (record.Text("data") is not { } data || record.Text("code") is not { } code)
        {
            return;
        }

        var count = CountOf(record);
        var purposes = record.List("purposes");
        var exceptions = record.List("exception");
        var isAllowed = record.Text("allowed") != "false";
        var use = new DataUse(
            new Symbol(data, data),
            new Symbol(code, code),
            purposes,
            record.Text("how") ?? "read",
            [.. record.List("via").Select(id => new Symbol(id, id))],
            count,
            isAllowed,
            exceptions,
            options.Sources.PlaceOf(record.Place),
            log.Project);
        uses.Add(use);
        if (purposes.IsEmpty)
        {
            unmarked.Add(use);
        }

        Total += count;
        byDatum[data] = byDatum.GetValueOrDefault(data) + count;
        byProject[log.Identity] = byProject.GetValueOrDefault(log.Identity) + count;
        foreach (var purpose in purposes)
        {
            Serve(purpose, log);
            var cell = Cell(data, purpose);
            cell.All += count;
            cell.Excepted += exceptions.IsEmpty ? 0 : count;
            cell.Refused += isAllowed ? 0 : count;
        }
    }

    public void AddLog(ProjectLog log, SarifResult record)
    {
        if (record.Text("data") is { } data && record.Text("code") is { } code)
        {
            logs.Add(new LogUse(
                new Symbol(data, data), new Symbol(code, code), record.Text("via"), CountOf(record), record.Text("allowed") != "false", options.Sources.PlaceOf(record.Place), log.Project));
        }
    }

    public void AddCheck(ProjectLog log, SarifResult record)
    {
        if (record.Text("code") is { } code)
        {
            var via = record.Text("via") is { } id ? new Symbol(id, id) : null;
            checks.Add(new ConsentCheck(new Symbol(code, code), via, record.List("ids"), CountOf(record), options.Sources.PlaceOf(record.Place), log.Project));
        }
    }

    public Listing<DataUse> ToUses() => uses.ToListing(Named);

    public Listing<DataUse> ToUnmarked() => unmarked.ToListing(Named);

    public Listing<LogUse> ToLogs() => logs.ToListing(log => log with { Data = names.Of(log.Data.Id), Code = names.Of(log.Code.Id) });

    public Listing<ConsentCheck> ToChecks() =>
        checks.ToListing(check => check with { Code = names.Of(check.Code.Id), Via = check.Via is { } via ? names.Of(via.Id) : null });

    /// <summary>At how many places; a record that does not say stands for one.</summary>
    public static int CountOf(SarifResult record) =>
        int.TryParse(record.Text("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Max(count, 1) : 1;

    /// <summary>What is not allowed first, then what an exception allows.</summary>
    private static string KeyOf(DataUse use) => SortKey.Of(
        SortKey.Of(use.IsAllowed),
        SortKey.Of(use.Exceptions.IsEmpty),
        use.Project,
        use.Data.Id,
        use.Code.Id,
        string.Join(' ', use.Purposes),
        use.How,
        string.Join(' ', use.Via.Select(via => via.Id)));

    private DataUse Named(DataUse use) => use with { Data = names.Of(use.Data.Id), Code = names.Of(use.Code.Id), Via = names.Of(use.Via.Select(via => via.Id)) };

    private ServedPurpose Serve(string purpose, ProjectLog log)
    {
        if (!served.TryGetValue(purpose, out var service))
        {
            served.Add(purpose, service = new ServedPurpose(options.MaxItems));
        }

        service.Projects.Add(log.Project);
        return service;
    }

    private CellUses Cell(string data, string purpose)
    {
        if (!cells.TryGetValue((data, purpose), out var cell))
        {
            cells.Add((data, purpose), cell = new CellUses());
        }

        return cell;
    }
}
