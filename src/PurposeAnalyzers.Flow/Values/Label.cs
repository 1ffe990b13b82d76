namespace PurposeAnalyzers.Flow.Values;

/// <summary>What the analysis knows of a value: the origins whose data may be in it, each with the least trail. Immutable; joins are unions.</summary>
internal sealed class Label : IEquatable<Label>
{
    public static readonly Label Empty = new(ImmutableArray<(Origin, Trail?)>.Empty);

    private Label(ImmutableArray<(Origin Origin, Trail? Trail)> entries) => Entries = entries;

    /// <summary>Each origin once, by its hash: that is in no order that another run would repeat.</summary>
    public ImmutableArray<(Origin Origin, Trail? Trail)> Entries { get; }

    /// <summary>The entries in an order that every run repeats, for whatever findings follow.</summary>
    public ImmutableArray<(Origin Origin, Trail? Trail)> InOrder => Entries.Length < 2 ? Entries : Entries.Sort(Order);

    public bool IsEmpty => Entries.IsEmpty;

    public static Label Of(Origin origin, Trail? trail) => new(ImmutableArray.Create((origin, trail)));

    /// <summary>An order that every run repeats: the least trail first.</summary>
    public static int Order((Origin Origin, Trail? Trail) left, (Origin Origin, Trail? Trail) right) =>
        Trail.Compare(left.Trail, right.Trail) is not 0 and var order ? order : string.CompareOrdinal(left.Origin.Text, right.Origin.Text);

    /// <summary>All of the entries, of which several may name one origin.</summary>
    public static Label Of(IEnumerable<(Origin Origin, Trail? Trail)> entries)
    {
        var label = default(LabelBuilder);
        foreach (var (origin, trail) in entries)
        {
            label.Add(origin, trail);
        }

        return label.ToLabel();
    }

    /// <param name="entries">Each origin once, by its hash.</param>
    internal static Label OfOrdered(ImmutableArray<(Origin Origin, Trail? Trail)> entries) => entries.IsEmpty ? Empty : new Label(entries);

    /// <returns>This label itself when the other adds nothing.</returns>
    public Label Join(Label other)
    {
        if (other.IsWithin(this))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var joined = ImmutableArray.CreateBuilder<(Origin Origin, Trail? Trail)>(Entries.Length + other.Entries.Length);
        for (int i = 0, j = 0; i < Entries.Length || j < other.Entries.Length;)
        {
            // Those of one hash, nearly always one on each side.
            var hash = Math.Min(HashAt(Entries, i), HashAt(other.Entries, j));
            var first = joined.Count;
            for (; HashAt(Entries, i) == hash; i++)
            {
                joined.Add(Entries[i]);
            }

            for (; HashAt(other.Entries, j) == hash; j++)
            {
                AddLeast(joined, first, other.Entries[j]);
            }
        }

        return new Label(joined.ToImmutable());

        static long HashAt(ImmutableArray<(Origin Origin, Trail? Trail)> entries, int index) => index < entries.Length ? entries[index].Origin.Hash : long.MaxValue;
    }

    /// <summary>Adds an entry; of several for one origin the one with the least trail is kept.</summary>
    /// <param name="entries">The entries so far.</param>
    /// <param name="first">Where those of the same hash begin.</param>
    /// <param name="entry">The entry to add.</param>
    internal static void AddLeast(ImmutableArray<(Origin Origin, Trail? Trail)>.Builder entries, int first, (Origin Origin, Trail? Trail) entry)
    {
        for (var i = first; i < entries.Count; i++)
        {
            if (entries[i].Origin.Equals(entry.Origin))
            {
                if (Trail.Compare(entries[i].Trail, entry.Trail) > 0)
                {
                    entries[i] = entry;
                }

                return;
            }
        }

        entries.Add(entry);
    }

    /// <summary>The same data, one step further.</summary>
    public Label Then(SyntaxNode step, ISymbol? entered = null) =>
        IsEmpty ? this : new Label(Entries.Select(e => (e.Origin, (Trail?)Trail.Then(e.Trail, step, entered))).ToImmutableArray());

    /// <summary>The same data, on a trail that goes on.</summary>
    public Label ThenAlong(Trail? next) =>
        IsEmpty || next is null ? this : new Label(Entries.Select(e => (e.Origin, Trail.Concat(e.Trail, next))).ToImmutableArray());

    /// <summary>What comes from some of the origins.</summary>
    public Label Where(Func<Origin, bool> isTaken) =>
        Entries.All(e => isTaken(e.Origin)) ? this : OfOrdered(Entries.Where(e => isTaken(e.Origin)).ToImmutableArray());

    /// <summary>The data alone, without objects that nobody looks into.</summary>
    public Label WithoutObjects() => Where(origin => origin is not ObjectOrigin);

    /// <summary>The same with what callers pass in looked at in another way.</summary>
    public Label SeenAs(Form form) => WithParameters(parameter => parameter.SeenAs(form));

    /// <summary>
    /// What a member of the value carries because the value as a whole carries it. When something happened to an object is none of the text that the object was
    /// made of: <c>new FileInfo(name).LastWriteTime</c>.
    /// </summary>
    public Label OfMember(ISymbol member)
    {
        var data = member.ContainingType is { IsReferenceType: true } && Scalar.IsTime(MemberPath.TypeOf(member)) ? Where(origin => !origin.IsText) : this;
        return data.WithoutObjects().WithParameters(parameter => parameter.OfMember(member));
    }

    /// <summary>What comes out of the value, a delegate, when it is called.</summary>
    public Label OfCall() => WithoutObjects().WithParameters(parameter => parameter.OfCall());

    public bool Has(Origin origin)
    {
        var found = 0;
        return Find(origin, ref found) is not null;
    }

    public bool Equals(Label? other) => ReferenceEquals(this, other) || (other is not null && Entries.Length == other.Entries.Length && HasAll(other, isLeastEnough: false));

    public override bool Equals(object? obj) => Equals(obj as Label);

    public override int GetHashCode() => Entries.Length;

    /// <summary>The same with something else for what callers pass in and nobody has looked at yet.</summary>
    private Label WithParameters(Func<ParameterOrigin, ParameterOrigin> change)
    {
        if (!Entries.Any(e => e.Origin is ParameterOrigin { Form.Kind: FormKind.Value }))
        {
            return this;
        }

        var changed = default(LabelBuilder);
        foreach (var (origin, trail) in Entries)
        {
            changed.Add(origin is ParameterOrigin { Form.Kind: FormKind.Value } parameter ? change(parameter) : origin, trail);
        }

        return changed.ToLabel();
    }

    /// <summary>Whether joining this to the other adds nothing.</summary>
    private bool IsWithin(Label other) => ReferenceEquals(this, other) || (Entries.Length <= other.Entries.Length && other.HasAll(this, isLeastEnough: true));

    /// <summary>Whether all entries of the other are here, with the same trail, or one that is not greater.</summary>
    private bool HasAll(Label other, bool isLeastEnough)
    {
        var from = 0;
        foreach (var (origin, trail) in other.Entries)
        {
            if (Find(origin, ref from) is not { } position || Trail.Compare(Entries[position].Trail, trail) is var order && (isLeastEnough ? order > 0 : order != 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="origin">What to find.</param>
    /// <param name="from">Where to begin; then, where those of this hash begin, so that the next greater one can be looked for from there.</param>
    private int? Find(Origin origin, ref int from)
    {
        while (from < Entries.Length && Entries[from].Origin.Hash < origin.Hash)
        {
            from++;
        }

        for (var i = from; i < Entries.Length && Entries[i].Origin.Hash == origin.Hash; i++)
        {
            if (Entries[i].Origin.Equals(origin))
            {
                return i;
            }
        }

        return null;
    }
}
