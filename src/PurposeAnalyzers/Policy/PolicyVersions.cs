using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>Puts the versions in order and reports where the files contradict each other.</summary>
internal static class PolicyVersions
{
    /// <summary>By effective date, then version; of two files with one version, the first by path counts.</summary>
    /// <param name="isComplete">False when a file could not be read: it may be the one that another names.</param>
    public static ImmutableArray<PrivacyPolicy> Order(
        IEnumerable<PrivacyPolicy> policies, bool isComplete, ImmutableArray<Diagnostic>.Builder problems)
    {
        var versions = new List<PrivacyPolicy>();
        foreach (var policy in policies.OrderBy(p => p.Effective, StringComparer.Ordinal)
                     .ThenBy(p => p.Version, StringComparer.Ordinal)
                     .ThenBy(p => p.Path, StringComparer.Ordinal))
        {
            if (policy.Version.Length > 0 && versions.Find(v => v.Version == policy.Version) is { } same)
            {
                Report(problems, policy.Locations.Version, null, "PUR0003_SameVersion", policy.Version, PolicyLoader.FileName(same.Path));
                continue;
            }

            if (policy.Effective.Length > 0 && versions.Find(v => v.Effective == policy.Effective) is { } sameDay)
            {
                Report(problems, policy.Locations.Effective, null, "PUR0003_SameEffective", policy.Effective, sameDay.Version);
            }

            versions.Add(policy);
        }

        CheckChain(versions, isComplete, problems);
        return versions.ToImmutableArray();
    }

    /// <summary>The last version in effect on the date; without date the last one; before the first takes effect, the first.</summary>
    public static PrivacyPolicy? InForce(ImmutableArray<PrivacyPolicy> versions, string? date) =>
        date is null
            ? versions.LastOrDefault()
            : versions.LastOrDefault(v => string.CompareOrdinal(v.Effective, date) <= 0) ?? versions.FirstOrDefault();

    /// <summary>Every version but the first names the one before it, each names another, and the first names none.</summary>
    private static void CheckChain(List<PrivacyPolicy> versions, bool isComplete, ImmutableArray<Diagnostic>.Builder problems)
    {
        var followers = new Dictionary<string, PrivacyPolicy>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Count; i++)
        {
            var policy = versions[i];
            CheckPresence(policy, i == 0 ? null : versions[i - 1], problems);
            if (policy.Previous is null)
            {
                continue;
            }

            var position = versions.FindIndex(v => v.Version == policy.Previous);
            if (position < 0 && !isComplete)
            {
                continue;
            }

            if (position < 0)
            {
                var suggestion = IdSuggestion.Nearest(policy.Previous, versions.Take(i).Select(v => v.Version));
                Report(problems, policy.Locations.Previous, suggestion, "PUR0003_PreviousUnknown", policy.Previous);
            }
            else if (position >= i && Cycle(policy, versions) is { } cycle)
            {
                Report(problems, policy.Locations.Previous, null, "PUR0003_PreviousCycle", cycle);
            }
            else if (position >= i)
            {
                var later = versions[position];
                Report(problems, policy.Locations.Previous, null, "PUR0003_PreviousLater", later.Version, later.Effective);
            }
            else if (followers.TryGetValue(policy.Previous, out var follower))
            {
                Report(problems, policy.Locations.Previous, null, "PUR0003_PreviousTaken", policy.Previous, follower.Version);
            }
            else
            {
                followers.Add(policy.Previous, policy);
            }
        }
    }

    private static void CheckPresence(PrivacyPolicy policy, PrivacyPolicy? before, ImmutableArray<Diagnostic>.Builder problems)
    {
        // A value of wrong form is null and was reported; its place tells it from one that is missing.
        var hasPrevious = policy.Locations.Previous != policy.Locations.Root;
        var hasHash = policy.Locations.PreviousHash != policy.Locations.Root;
        if (before is not null && !hasPrevious)
        {
            Report(problems, policy.Locations.Root, null, "PUR0003_PreviousMissing", policy.Version, before.Version);
        }
        else if (hasPrevious && !hasHash)
        {
            Report(problems, policy.Locations.Root, null, "PUR0003_PreviousHashMissing", policy.Version);
        }
        else if (hasHash && !hasPrevious)
        {
            Report(problems, policy.Locations.PreviousHash, null, "PUR0003_HashWithoutPrevious");
        }
    }

    /// <summary>The versions of the cycle that starts and ends at <paramref name="start"/>, or null when there is none.</summary>
    private static string? Cycle(PrivacyPolicy start, List<PrivacyPolicy> versions)
    {
        var path = new List<string> { start.Version };
        for (var next = Before(start); next is not null; next = Before(next))
        {
            path.Add(next.Version);
            if (ReferenceEquals(next, start))
            {
                return string.Join(" -> ", path);
            }

            if (path.Count > versions.Count)
            {
                return null;
            }
        }

        return null;

        PrivacyPolicy? Before(PrivacyPolicy policy) =>
            policy.Previous is null ? null : versions.Find(v => v.Version == policy.Previous);
    }

    private static void Report(
        ImmutableArray<Diagnostic>.Builder problems, Location location, string? suggestion, string text, params string[] arguments) =>
        problems.Add(Diagnostic.Create(
            Descriptors.PUR0003_InvalidPolicyFile,
            location,
            UnknownId.SuggestionProperties(suggestion),
            Texts.Get(text, arguments),
            UnknownId.DidYouMean(suggestion)));
}
