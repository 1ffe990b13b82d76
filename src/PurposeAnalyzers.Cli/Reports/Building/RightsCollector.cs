using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Which requests of data subjects reach which data (article 5).</summary>
internal sealed class RightsCollector(SymbolNames names)
{
    private static readonly ImmutableArray<string> Rights = ["Disclosure", "Correction", "Suspension", "Erasure"];

    private readonly SortedDictionary<string, Dictionary<string, Coverage>> byRecord = new(StringComparer.Ordinal);

    public void Add(SarifResult record)
    {
        if (record.Text("right") is not { } right || record.Text("code") is not { } code)
        {
            return;
        }

        foreach (var type in record.List("records"))
        {
            var coverage = CoverageOf(type, right);
            coverage.Handlers.Add(code);
            coverage.Covered.UnionWith(record.List("covers"));
            coverage.Missing.UnionWith(record.List("missing"));
            coverage.IsWhole |= record.List("missing").IsEmpty;
        }
    }

    /// <summary>Every record that a handler names and every type that holds data; what needs attention first.</summary>
    public Listing<RightsRow> ToListing(IEnumerable<Datum> data, int limit)
    {
        var held = data
            .Select(datum => (Record: names.RecordOf(datum.Symbol.Id)?.Id, datum.Symbol.Id, datum.Project))
            .Where(datum => datum.Record is not null)
            .ToLookup(datum => datum.Record!, StringComparer.Ordinal);
        var rows = held.Select(type => type.Key)
            .Union(byRecord.Keys, StringComparer.Ordinal)
            .Select(record => Row(record, [.. held[record].Select(datum => datum.Id)], held[record].Select(datum => datum.Project).FirstOrDefault()))
            .OrderByDescending(row => row.Cells.Count(cell => cell.State == RightState.NoHandler) * Rights.Length + row.Cells.Count(cell => cell.State == RightState.Partial))
            .ThenBy(row => row.Record.Id, StringComparer.Ordinal)
            .ToList();
        return new([.. rows.Take(limit)], rows.Count);
    }

    private RightsRow Row(string record, ImmutableArray<string> data, string? project)
    {
        // A record that no handler names may be owned by one that is named: then its data is within reach all the same.
        var owners = byRecord.ContainsKey(record)
            ? [record]
            : byRecord.Where(other => other.Value.Values.Any(coverage => data.Any(coverage.Covered.Contains))).Select(other => other.Key).ToImmutableArray();
        var isOwned = !owners.Contains(record);
        return new RightsRow(names.Of(record), project, [.. Rights.Select(right => Cell(right, owners, isOwned ? data : null))]);
    }

    /// <param name="right">The right.</param>
    /// <param name="owners">The records whose handlers count.</param>
    /// <param name="owned">The data that they must reach; null for all that they name themselves.</param>
    private RightCell Cell(string right, ImmutableArray<string> owners, ImmutableArray<string>? owned)
    {
        var found = owners.Select(owner => byRecord[owner].GetValueOrDefault(right)).OfType<Coverage>().ToList();
        var covered = found.SelectMany(coverage => coverage.Covered).ToHashSet(StringComparer.Ordinal);
        var missing = found.Where(coverage => !coverage.IsWhole).SelectMany(coverage => coverage.Missing).Where(id => !covered.Contains(id)).ToHashSet(StringComparer.Ordinal);
        if (owned is { } data && found.Any(coverage => coverage.NamesData))
        {
            covered.IntersectWith(data);
            missing = data.Where(id => !covered.Contains(id)).ToHashSet(StringComparer.Ordinal);
        }

        var isReached = found.Count > 0 && (owned is null || covered.Count > 0 || missing.Count == 0);
        return new RightCell(
            right,
            !isReached ? RightState.NoHandler : missing.Count > 0 ? RightState.Partial : RightState.Covered,
            isReached ? names.Of(found.SelectMany(coverage => coverage.Handlers).Distinct(StringComparer.Ordinal)) : [],
            names.Of(covered.Order(StringComparer.Ordinal)),
            names.Of(missing.Order(StringComparer.Ordinal)));
    }

    private Coverage CoverageOf(string record, string right)
    {
        if (!byRecord.TryGetValue(record, out var rights))
        {
            byRecord.Add(record, rights = new Dictionary<string, Coverage>(StringComparer.Ordinal));
        }

        if (!rights.TryGetValue(right, out var coverage))
        {
            rights.Add(right, coverage = new Coverage());
        }

        return coverage;
    }

    private sealed class Coverage
    {
        public SortedSet<string> Handlers { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Covered { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether one of the handlers reaches all that it must.</summary>
        public bool IsWhole { get; set; }

        /// <summary>Suspension sets a flag of the record, and so names no data.</summary>
        public bool NamesData => Covered.Count > 0;
    }
}
