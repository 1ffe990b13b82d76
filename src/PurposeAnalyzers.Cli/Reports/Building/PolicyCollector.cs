using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>The versions of the policy. Projects that see the same version share it; one that says something else under the same name is another.</summary>
internal sealed class PolicyCollector(SourceRoot sources)
{
    private readonly Dictionary<string, List<SarifResult>> waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State> bySignature = new(StringComparer.Ordinal);

    /// <summary>Versions that two projects state differently.</summary>
    public List<PolicyConflict> Conflicts { get; } = [];

    /// <summary>The policies in force, one for each that the projects have.</summary>
    public IEnumerable<PrivacyPolicy> Current => Sorted().Where(state => state.IsCurrent).Select(state => state.Policy);

    public void Add(SarifResult record)
    {
        var version = record.Text("version") ?? "";
        if (!waiting.TryGetValue(version, out var records))
        {
            waiting.Add(version, records = []);
        }

        records.Add(record);
    }

    public void EndProject(string project)
    {
        var seen = new Dictionary<string, PrivacyPolicy>(StringComparer.Ordinal);
        foreach (var (version, records) in waiting.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (records.Find(record => record.Text(RecordKeys.Fact) == RecordKeys.Policy) is { } root)
            {
                records.Remove(root);
                seen.Add(version, Merge(root, records, project));
            }
        }

        foreach (var state in seen.Values.Select(policy => bySignature.Values.First(state => ReferenceEquals(state.Policy, policy))))
        {
            state.Before ??= state.Policy.Previous is { } previous ? seen.GetValueOrDefault(previous) : null;
        }

        waiting.Clear();
    }

    /// <summary>The latest first.</summary>
    public ImmutableArray<PolicyVersion> ToVersions() =>
    [
        .. Sorted().Reverse().Select(state => StatedPolicy.Of(
            state.Policy,
            state.IsCurrent,
            sources.Show(state.Policy.Path),
            state.Before is { } before ? PolicyComparison.Compare(before, state.Policy) : [],
            state.Projects)),
    ];

    private PrivacyPolicy Merge(SarifResult root, List<SarifResult> records, string project)
    {
        var signature = PolicyRecords.Signature(root, records);
        if (!bySignature.TryGetValue(signature, out var state))
        {
            state = new State(PolicyRecords.Read(root, records), project);
            if (bySignature.Values.FirstOrDefault(other => other.Policy.Version == state.Policy.Version) is { } conflict)
            {
                Conflicts.Add(new PolicyConflict(sources.Show(state.Policy.Path), state.Policy.Version, conflict.Project, project));
            }

            bySignature.Add(signature, state);
        }

        state.Projects++;
        state.IsCurrent |= root.Text("current") == "true";
        return state.Policy;
    }

    private IEnumerable<State> Sorted() => bySignature.Values
        .OrderBy(state => state.Policy.Effective, StringComparer.Ordinal)
        .ThenBy(state => state.Policy.Version, StringComparer.Ordinal)
        .ThenByDescending(state => state.Projects)
        .ThenBy(state => state.Project, StringComparer.Ordinal);

    private sealed class State(PrivacyPolicy policy, string project)
    {
        public PrivacyPolicy Policy { get; } = policy;

        /// <summary>The first project that has it.</summary>
        public string Project { get; } = project;

        public PrivacyPolicy? Before { get; set; }

        public bool IsCurrent { get; set; }

        public int Projects { get; set; }
    }
}
