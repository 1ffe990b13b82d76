namespace PurposeAnalyzers.Flow.Values;

/// <summary>Things on their trails, of which the one with the least trail is taken first.</summary>
internal sealed class LeastFirst<T>
{
    private readonly SortedSet<(Trail? Trail, int Number, T Item)> waiting = new(Comparer<(Trail? Trail, int Number, T Item)>.Create(
        (left, right) => Trail.Compare(left.Trail, right.Trail) is not 0 and var order ? order : left.Number.CompareTo(right.Number)));

    private int count;

    public LeastFirst(IEnumerable<(T Item, Trail? Trail)> items)
    {
        foreach (var (item, trail) in items)
        {
            Add(item, trail);
        }
    }

    public void Add(T item, Trail? trail) => waiting.Add((trail, count++, item));

    public bool TryTake(out T item, out Trail? trail)
    {
        if (waiting.Count == 0)
        {
            item = default!;
            trail = null;
            return false;
        }

        var least = waiting.Min;
        waiting.Remove(least);
        (item, trail) = (least.Item, least.Trail);
        return true;
    }
}
