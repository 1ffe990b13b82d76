using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>What is wrong with a day since when data is said to be collected.</summary>
internal static class CollectionDate
{
    /// <param name="policies">The policy, which says what day it is and when its first version took effect.</param>
    /// <param name="date">The day; one of wrong form is reported as such.</param>
    /// <returns>Completes "CollectedSince …"; null when nothing is wrong.</returns>
    public static LocalizableString? Problem(PolicySet policies, string date)
    {
        if (!PolicyDate.IsValid(date))
        {
            return null;
        }

        // Before the first version takes effect, the day may be the one on which it does.
        if (policies.CheckDate is { } today && IsBefore(today, date) && !(policies.Current is { } current && !IsBefore(current.Effective, date)))
        {
            return Texts.Get("CollectedSince_Future", date);
        }

        // One version alone does not tell how old the policy is.
        var dated = policies.Versions.Where(v => v.Effective.Length > 0).ToList();
        return dated.Count > 1 && policies.IsComplete && IsBefore(date, dated[0].Effective)
            ? Texts.Get("CollectedSince_BeforeFirst", date, dated[0].Version, dated[0].Effective)
            : null;
    }

    private static bool IsBefore(string one, string other) => string.CompareOrdinal(one, other) < 0;
}
