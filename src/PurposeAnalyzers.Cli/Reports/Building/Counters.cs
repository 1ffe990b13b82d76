using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Counts findings by one thing that they have in common.</summary>
internal sealed class Counters
{
    private readonly Dictionary<string, Counter> byKey = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => byKey.Keys;

    public void Add(string key, Severity severity, FindingState state)
    {
        if (!byKey.TryGetValue(key, out var counter))
        {
            byKey.Add(key, counter = new Counter());
        }

        counter.Add(severity, state);
    }

    public FindingCounts Of(string key) => byKey.TryGetValue(key, out var counter) ? counter.ToCounts() : FindingCounts.None;

    /// <summary>Most open findings first.</summary>
    public IEnumerable<(string Key, FindingCounts Counts)> Sorted() =>
        byKey.Select(entry => (entry.Key, Counts: entry.Value.ToCounts()))
            .OrderByDescending(entry => entry.Counts.Open)
            .ThenByDescending(entry => entry.Counts.All)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal);

    public Listing<Tally> ToTallies(int limit, Func<string, string> name) =>
        new([.. Sorted().Take(limit).Select(entry => new Tally(entry.Key, name(entry.Key), entry.Counts))], byKey.Count);
}
