using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Counts items, however many there are, and keeps the first of them: memory does not grow with the number.</summary>
/// <param name="limit">How many to keep.</param>
/// <param name="keyOf">What they are ordered by, made with <see cref="SortKey"/>: different for different items, so that the order in which they come changes nothing.</param>
internal sealed class Ranking<T>(int limit, Func<T, string> keyOf)
{
    private static readonly Comparer<(string Key, T Item)> ByKey = Comparer<(string Key, T Item)>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));

    private readonly List<(string Key, T Item)> kept = [];

    public int Total { get; private set; }

    public void Add(T item)
    {
        Total++;
        kept.Add((keyOf(item), item));
        if (kept.Count >= Math.Max(2 * limit, 64))
        {
            Cut();
        }
    }

    public Listing<TResult> ToListing<TResult>(Func<T, TResult> select)
    {
        Cut();
        return new Listing<TResult>([.. kept.Select(entry => select(entry.Item))], Total);
    }

    private void Cut()
    {
        kept.Sort(ByKey);
        if (kept.Count > limit)
        {
            kept.RemoveRange(limit, kept.Count - limit);
        }
    }
}
