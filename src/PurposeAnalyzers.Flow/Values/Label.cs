namespace PurposeAnalyzers.Flow.Values;

/// <summary>What the analysis knows of a value: the origins whose data may be in it, each with the least trail. Immutable; joins are unions.</summary>
internal sealed class Label : IEquatable<Label>
{
    public static readonly Label Empty = new(ImmutableArray<(Origin, Trail?)>.Empty);

    /// <summary>In more entries than this, one is looked up rather than searched.</summary>
    private const int MaxSearched = 8;

    private volatile Dictionary<Origin, int>? positions;

    private Label(ImmutableArray<(Origin Origin, Trail? Trail)> entries) => Entries = entries;

    /// <summary>Each origin once; in no particular order.</summary>
    public ImmutableArray<(Origin Origin, Trail? Trail)> Entries { get; }

    public bool IsEmpty => Entries.IsEmpty;

    public static Label Of(Origin origin, Trail? trail) => new(ImmutableArray.Create((origin, trail)));

    /// <summary>All of the entries, of which several may name one origin.</summary>
    public static Label Of(IEnumerable<(Origin Origin, Trail? Trail)> entries)
    {
        var joined = ImmutableArray.CreateBuilder<(Origin Origin, Trail? Trail)>();
        var positions = new Dictionary<Origin, int>();
        foreach (var entry in entries)
        {
            if (!positions.TryGetValue(entry.Origin, out var position))
            {
                positions.Add(entry.Origin, joined.Count);
                joined.Add(entry);
            }
            else if (Trail.Compare(joined[position].Trail, entry.Trail) > 0)
            {
                joined[position] = entry;
            }
        }

        return joined.Count == 0 ? Empty : new Label(joined.ToImmutable()) { positions = positions };
    }

    public Label Join(Label other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        ImmutableArray<(Origin, Trail?)>.Builder? joined = null;
        foreach (var entry in other.Entries)
        {
            var index = IndexOf(entry.Origin);
            if (index < 0)
            {
                joined ??= Entries.ToBuilder();
                joined.Add(entry);
            }
            else if (Trail.Compare(Entries[index].Trail, entry.Trail) > 0)
            {
                joined ??= Entries.ToBuilder();
                joined[index] = entry;
            }
        }

        return joined is null ? this : new Label(joined.ToImmutable());
    }

    public Label Add(Origin origin, Trail? trail)
    {
        var index = IndexOf(origin);
        return index < 0 ? new Label(Entries.Add((origin, trail)))
            : Trail.Compare(Entries[index].Trail, trail) <= 0 ? this
            : new Label(Entries.SetItem(index, (origin, trail)));
    }

    /// <summary>The same data, one step further.</summary>
    public Label Then(SyntaxNode step, ISymbol? entered = null) =>
        IsEmpty ? this : new Label(Entries.Select(e => (e.Origin, (Trail?)Trail.Then(e.Trail, step, entered))).ToImmutableArray());

    /// <summary>The data alone, without objects that nobody looks into.</summary>
    public Label WithoutObjects() => Entries.Any(e => e.Origin is ObjectOrigin) ? Of(Entries.Where(e => e.Origin is not ObjectOrigin)) : this;

    /// <summary>What a member of the value carries because the value as a whole carries it.</summary>
    public Label OfMember(ISymbol member) => IsEmpty ? this : Of(WithoutObjects().Entries
        .Select(e => e.Origin is ParameterOrigin { Form.Kind: FormKind.Value } parameter ? (parameter with { Path = parameter.Path.Then(member) }, e.Trail) : e));

    public bool Equals(Label? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Entries.Length == other.Entries.Length && Entries.All(e => other.Contains(e.Origin, e.Trail)));

    public override bool Equals(object? obj) => Equals(obj as Label);

    public override int GetHashCode() => Entries.Length;

    private bool Contains(Origin origin, Trail? trail) => IndexOf(origin) is >= 0 and var index && Trail.Compare(Entries[index].Trail, trail) == 0;

    private int IndexOf(Origin origin)
    {
        if (Entries.Length > MaxSearched)
        {
            // Two threads may both make it: they make the same.
            return (positions ??= PositionsOf(Entries)).TryGetValue(origin, out var position) ? position : -1;
        }

        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Origin.Equals(origin))
            {
                return i;
            }
        }

        return -1;
    }

    private static Dictionary<Origin, int> PositionsOf(ImmutableArray<(Origin Origin, Trail? Trail)> entries)
    {
        var positions = new Dictionary<Origin, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            positions.Add(entries[i].Origin, i);
        }

        return positions;
    }
}
