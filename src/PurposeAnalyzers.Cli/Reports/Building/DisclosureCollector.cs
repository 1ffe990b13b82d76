using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What goes to whom. A disclosure's record does not say what its code is for, other records of the project do: so it waits for the project's end.</summary>
internal sealed class DisclosureCollector(ReportOptions options, SymbolNames names)
{
    private readonly List<Disclosure> waiting = [];
    private readonly Ranking<Disclosure> disclosures = new(options.MaxItems, one =>
        SortKey.Of(SortKey.Of(one.IsAllowed), SortKey.Of(one.Exceptions.IsEmpty), one.Project, one.Data.Id, one.Code.Id, string.Join(' ', one.Recipients), one.Via?.Id));

    private readonly Dictionary<string, int> byRecipient = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> dataByRecipient = new(StringComparer.Ordinal);

    /// <summary>From purpose, or from datum where the purpose is not known, to recipient.</summary>
    private readonly Dictionary<(string Data, string Purpose, string Recipient), CellUses> edges = [];

    public int Total { get; private set; }

    public IReadOnlyDictionary<(string Data, string Purpose, string Recipient), CellUses> Edges => edges;

    public IEnumerable<string> Recipients => byRecipient.Keys;

    public int CountTo(string recipient) => byRecipient.GetValueOrDefault(recipient);

    public IReadOnlyCollection<string> DataTo(string recipient) => dataByRecipient.TryGetValue(recipient, out var data) ? data : [];

    public void Add(ProjectLog log, SarifResult record)
    {
        if (record.Text("data") is { } data && record.Text("code") is { } code)
        {
            waiting.Add(new Disclosure(
                new Symbol(data, data),
                record.List("recipients"),
                new Symbol(code, code),
                [],
                record.Text("via") is { } via ? new Symbol(via, via) : null,
                UseCollector.CountOf(record),
                record.Text("allowed") != "false",
                record.List("exception"),
                options.Sources.PlaceOf(record.Place),
                log.Project));
        }
    }

    public void EndProject(MarkedCode code, IReadOnlyDictionary<string, ServedPurpose> served)
    {
        foreach (var disclosure in waiting)
        {
            var purposes = code.PurposesOf(disclosure.Code.Id);
            disclosures.Add(disclosure with { Purposes = purposes });
            Total += disclosure.Count;
            foreach (var recipient in disclosure.Recipients)
            {
                Count(disclosure, purposes, recipient);
                foreach (var purpose in purposes)
                {
                    if (served.TryGetValue(purpose, out var service))
                    {
                        service.Recipients.Add(recipient);
                    }
                }
            }
        }

        waiting.Clear();
    }

    public Listing<Disclosure> ToListing() => disclosures.ToListing(disclosure => disclosure with
    {
        Data = names.Of(disclosure.Data.Id),
        Code = names.Of(disclosure.Code.Id),
        Via = disclosure.Via is { } via ? names.Of(via.Id) : null,
    });

    private void Count(Disclosure disclosure, ImmutableArray<string> purposes, string recipient)
    {
        byRecipient[recipient] = byRecipient.GetValueOrDefault(recipient) + disclosure.Count;
        if (!dataByRecipient.TryGetValue(recipient, out var data))
        {
            dataByRecipient.Add(recipient, data = new SortedSet<string>(StringComparer.Ordinal));
        }

        data.Add(disclosure.Data.Id);
        foreach (var purpose in purposes.IsEmpty ? [""] : purposes)
        {
            var key = (disclosure.Data.Id, purpose, recipient);
            if (!edges.TryGetValue(key, out var edge))
            {
                edges.Add(key, edge = new CellUses());
            }

            edge.All += disclosure.Count;
            edge.Excepted += disclosure.Exceptions.IsEmpty ? 0 : disclosure.Count;
            edge.Refused += disclosure.IsAllowed ? 0 : disclosure.Count;
        }
    }
}
