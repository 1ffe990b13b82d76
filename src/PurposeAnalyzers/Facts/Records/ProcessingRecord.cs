namespace PurposeAnalyzers.Facts.Records;

/// <summary>One fact about how a project processes personal data, for those who read reports. Immutable.</summary>
internal sealed record ProcessingRecord
{
    public const string Count = "count";

    /// <param name="kind">What it is about.</param>
    /// <param name="place">Where to look.</param>
    /// <param name="named">What its message names, in order: symbols, lists of ids, or text.</param>
    public ProcessingRecord(RecordKind kind, Location place, params object[] named)
    {
        Kind = kind;
        Place = place;
        Named = named.ToImmutableArray();
        Text = kind.Name;
    }

    public RecordKind Kind { get; }

    public Location Place { get; init; }

    public ImmutableArray<object> Named { get; }

    /// <summary>The name of the message.</summary>
    public string Text { get; init; }

    public ImmutableSortedDictionary<string, string> Values { get; private init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What it says under a key; nothing where there is nothing to say.</summary>
    public ProcessingRecord With(string key, string? value)
    {
        if (!Kind.Keys.Contains(key))
        {
            throw new ArgumentException($"'{Kind}' has no key '{key}'.", nameof(key));
        }

        return string.IsNullOrEmpty(value) ? this : this with { Values = Values.SetItem(key, value!) };
    }

    public ProcessingRecord With(string key, bool value) => With(key, value ? "true" : "false");

    /// <summary>Ids, separated by spaces, in the order given.</summary>
    public ProcessingRecord With(string key, IEnumerable<string> ids) => With(key, string.Join(" ", ids.Distinct(StringComparer.Ordinal)));

    /// <summary>The same for all that say the same.</summary>
    public string Key => Kind.Name + "\n" + string.Join("\n", Values.Select(v => v.Key + "=" + v.Value));
}
