using System.Collections.Concurrent;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Purposes;

/// <summary>What the versions before the current one said of data that may have been collected under them.</summary>
/// <param name="versions">All versions, the oldest first; the last is the current one.</param>
/// <param name="first">The first version that the data may come from.</param>
/// <param name="terms">From that version on, without the current one; null where a version does not list the data's category any more.</param>
internal sealed class PastTerms(ImmutableArray<PrivacyPolicy> versions, PurposeVersions purposes, int first, ImmutableArray<Terms?> terms)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Verdict>> known = new(StringComparer.Ordinal);

    /// <summary>The worst that a version says: <see cref="Verdict.AddedLater"/> where one did not permit the purpose.</summary>
    /// <param name="collectedUnder">The version that the data is known to come from, or a later one; null where that is not known.</param>
    public Verdict Judge(string purpose, string? collectedUnder)
    {
        var worst = Verdict.Permitted;
        var verdicts = VerdictsOn(purpose);
        for (var i = collectedUnder is null ? 0 : Math.Max(0, IndexOf(collectedUnder) - first); i < verdicts.Length; i++)
        {
            worst = verdicts[i] > worst ? verdicts[i] : worst;
        }

        return worst;
    }

    /// <summary>The version from which on the purpose is permitted without a break.</summary>
    public PrivacyPolicy AddedBy(string purpose) => versions[first + VerdictsOn(purpose).LastIndexOf(Verdict.AddedLater) + 1];

    /// <summary>Before the first, where there is no such version: nothing is known then.</summary>
    private int IndexOf(string version)
    {
        for (var i = versions.Length - 1; i >= 0; i--)
        {
            if (versions[i].Version == version)
            {
                return i;
            }
        }

        return -1;
    }

    private ImmutableArray<Verdict> VerdictsOn(string purpose) =>
        known.TryGetValue(purpose, out var verdicts) ? verdicts : known.GetOrAdd(purpose, JudgeAll(purpose));

    private ImmutableArray<Verdict> JudgeAll(string purpose) => terms.Select((stated, i) => JudgeOne(stated, first + i, purpose)).ToImmutableArray();

    private Verdict JudgeOne(Terms? stated, int version, string purpose)
    {
        var verdict = stated is { } known && purposes.Knows(version, purpose) ? Permission.Judge(known, purpose) : Verdict.NotPermitted;
        return verdict > Verdict.AddedLater ? Verdict.AddedLater : verdict;
    }
}
