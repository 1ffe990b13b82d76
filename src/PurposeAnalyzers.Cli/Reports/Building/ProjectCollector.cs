using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>The projects that the logs are of.</summary>
internal sealed class ProjectCollector
{
    private readonly Dictionary<string, State> byIdentity = new(StringComparer.Ordinal);

    /// <summary>The latest day that a build counted as today, yyyy-MM-dd; null when none says.</summary>
    public string? CheckDate { get; private set; }

    public int Count => byIdentity.Count;

    public void Begin(ProjectLog log)
    {
        if (!byIdentity.TryGetValue(log.Identity, out var state))
        {
            byIdentity.Add(log.Identity, state = new State(log.Project));
        }

        if (log.TargetFramework is { } framework)
        {
            state.Frameworks.Add(framework);
        }
    }

    public void Add(ProjectLog log, SarifResult record)
    {
        var state = byIdentity[log.Identity];
        state.Record ??= record;
        var date = record.Text("checkDate");
        CheckDate = string.CompareOrdinal(date, CheckDate) > 0 ? date : CheckDate;
    }

    public Listing<ProjectSummary> ToListing(FindingCollector findings, InventoryCollector inventory, UseCollector uses, int limit) => new(
        [
            .. byIdentity
                .Select(entry => Summary(entry.Value, findings.Projects.Of(entry.Key), inventory.CountIn(entry.Key), uses.CountIn(entry.Key)))
                .OrderByDescending(project => project.Counts.Errors)
                .ThenByDescending(project => project.Counts.Open)
                .ThenBy(project => project.Name, StringComparer.Ordinal)
                .ThenBy(project => project.Assembly, StringComparer.Ordinal)
                .Take(limit),
        ],
        byIdentity.Count);

    public string NameOf(string identity) => byIdentity.TryGetValue(identity, out var state) ? state.Name : identity;

    private static ProjectSummary Summary(State state, FindingCounts counts, int data, int uses) => new(
        state.Name,
        [.. state.Frameworks],
        state.Record?.Text("assembly"),
        state.Record?.Text("enforcement"),
        state.Record?.Text("checkDate"),
        state.Record?.Text("policyVersion"),
        state.Record?.Text("isTest") == "true",
        data,
        uses,
        counts);

    private sealed class State(string name)
    {
        public string Name { get; } = name;

        public SortedSet<string> Frameworks { get; } = new(StringComparer.Ordinal);

        public SarifResult? Record { get; set; }
    }
}
