namespace PurposeAnalyzers.Flow.Values;

/// <summary>What the analysis knows of a value: the origins whose data may be in it, each with the least trail. Immutable; joins are unions.</summary>
internal sealed class Label : IEquatable<Label>
{
    public static readonly Label Empty = new(ImmutableArray<(Origin, Trail?)>.Empty);

    private Label(ImmutableArray<(Origin Origin, Trail? Trail)> entries) => Entries = entries;

    /// <summary>Each origin once; in no particular order.</summary>
    public ImmutableArray<(Origin Origin, Trail? Trail)> Entries { get; }

    public bool IsEmpty => Entries.IsEmpty;

    public static Label Of(Origin origin, Trail? trail) => new(ImmutableArray.Create((origin, trail)));

    public Label Join(Label other)
    {
        if (IsEmpty || ReferenceEquals(this, other))
        {
            return other;
        }

        var joined = this;
        foreach (var (origin, trail) in other.Entries)
        {
            joined = joined.Add(origin, trail);
        }

        return joined;
    }

    public Label Add(Origin origin, Trail? trail)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Origin.Equals(origin))
            {
                return Trail.Compare(Entries[i].Trail, trail) <= 0 ? this : new Label(Entries.SetItem(i, (origin, trail)));
            }
        }

        return new Label(Entries.Add((origin, trail)));
    }

    /// <summary>The same data, one step further.</summary>
    public Label Then(SyntaxNode step, ISymbol? entered = null) =>
        IsEmpty ? this : new Label(Entries.Select(e => (e.Origin, (Trail?)Trail.Then(e.Trail, step, entered))).ToImmutableArray());

    /// <summary>What a member of the value carries because the value as a whole carries it.</summary>
    public Label OfMember(ISymbol member)
    {
        var label = Empty;
        foreach (var (origin, trail) in Entries)
        {
            label = origin switch
            {
                ParameterOrigin { Form.Kind: FormKind.Value } parameter => label.Add(parameter with { Path = parameter.Path.Then(member) }, trail),
                ObjectOrigin => label,
                _ => label.Add(origin, trail),
            };
        }

        return label;
    }

    public bool Equals(Label? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Entries.Length == other.Entries.Length && Entries.All(e => other.Contains(e.Origin, e.Trail)));

    public override bool Equals(object? obj) => Equals(obj as Label);

    public override int GetHashCode() => Entries.Length;

    private bool Contains(Origin origin, Trail? trail)
    {
        foreach (var entry in Entries)
        {
            if (entry.Origin.Equals(origin))
            {
                return Trail.Compare(entry.Trail, trail) == 0;
            }
        }

        return false;
    }
}
