namespace PurposeAnalyzers.Flow.Values;

/// <summary>
/// What the analysis knows of an object: a label for the whole, and more where members are known apart. A collection is its elements. Immutable; depth and
/// breadth are bounded, and what exceeds the bounds counts for the whole.
/// </summary>
internal sealed class Value : IEquatable<Value>
{
    public const int MaxDepth = MemberPath.MaxLength;

    /// <summary>Of more delegates than this in one variable the others are not followed: with their number grows each step with which they meet.</summary>
    public const int MaxTargets = 64;

    /// <summary>Among more members than this, those of another value are looked up rather than searched.</summary>
    private const int MaxSearched = 8;

    public static readonly Value Empty = new(Label.Empty, ImmutableArray<(ISymbol, Value, bool)>.Empty, ImmutableArray<DelegateTarget>.Empty);

    private Value(Label own, ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> members, ImmutableArray<DelegateTarget> targets)
    {
        Own = own;
        Members = members;
        Targets = targets;
    }

    /// <summary>What all of the value carries.</summary>
    public Label Own { get; }

    /// <summary>What members carry beyond that, or, where they are apart, instead of that; in no particular order.</summary>
    public ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> Members { get; }

    /// <summary>What runs when the value is a delegate and is called.</summary>
    public ImmutableArray<DelegateTarget> Targets { get; }

    private bool HasTargets => !Targets.IsEmpty || Members.Any(m => m.Value.HasTargets);

    public bool IsEmpty => Own.IsEmpty && Members.IsEmpty && Targets.IsEmpty;

    /// <summary>Whether a label is all there is.</summary>
    public bool IsPlain => Members.IsEmpty && Targets.IsEmpty;

    public static Value Of(Label own) => own.IsEmpty ? Empty : new Value(own, Empty.Members, Empty.Targets);

    public static Value Of(DelegateTarget target) => new(Label.Empty, Empty.Members, ImmutableArray.Create(target));

    public static Value Of(Label own, IEnumerable<(ISymbol Member, Value Value)> members)
    {
        var value = Of(own);
        foreach (var (member, content) in members)
        {
            value = value.Store(member, content);
        }

        return value;
    }

    /// <summary>A value as it was in another compilation.</summary>
    public static Value Restore(Label own, ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> members, ImmutableArray<DelegateTarget> targets) =>
        own.IsEmpty && members.IsEmpty && targets.IsEmpty ? Empty : new(own, members, targets);

    /// <summary>All labels in the value.</summary>
    public Label Content
    {
        get
        {
            if (Members.IsEmpty)
            {
                return Own;
            }

            var content = default(LabelBuilder);
            AddContentTo(ref content);
            return content.ToLabel();
        }
    }

    private void AddContentTo(ref LabelBuilder content)
    {
        content.Add(Own);
        foreach (var (_, value, _) in Members)
        {
            value.AddContentTo(ref content);
        }
    }

    /// <returns>This value itself when the other adds nothing.</returns>
    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var own = Own.Join(other.Own);
        var members = other.Members.IsEmpty && Members.All(m => !m.IsApart) ? Members : JoinMembers(other);
        var targets = JoinTargets(other.Targets);
        return ReferenceEquals(own, Own) && members == Members && targets == Targets ? this : new Value(own, members, targets);
    }

    private ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> JoinMembers(Value other)
    {
        var positions = PositionsIn(Members);
        var otherPositions = PositionsIn(other.Members);
        var members = Members.ToBuilder();
        var grown = false;
        for (var i = 0; i < other.Members.Length; i++)
        {
            var (member, value, isApart) = other.Members[i];
            var index = positions(member, i);
            var known = index < 0 ? (Member: member, Value: Empty, IsApart: false) : members[index];
            var joined = isApart || known.IsApart
                ? (member, Load(member).Join(other.Load(member)), true)
                : (member, known.Value.Join(value), false);
            if (index < 0)
            {
                members.Add(joined);
                grown = true;
            }
            else if (!ReferenceEquals(joined.Item2, known.Value) || joined.Item3 != known.IsApart)
            {
                members[index] = joined;
                grown = true;
            }
        }

        // What is apart here may be within the whole there.
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].IsApart && otherPositions(Members[i].Member, i) < 0)
            {
                var joined = Members[i].Value.Join(other.Load(Members[i].Member));
                grown |= !ReferenceEquals(joined, Members[i].Value);
                members[i] = (Members[i].Member, joined, true);
            }
        }

        return grown ? members.ToImmutable() : Members;
    }

    /// <summary>The value with other content in the same members.</summary>
    public Value Select(Func<Value, Value> content)
    {
        var value = Empty;
        foreach (var member in Members)
        {
            value = member.IsApart ? value.StoreApart(member.Member, content(member.Value)) : value.Store(member.Member, content(member.Value));
        }

        return value;
    }

    /// <summary>What a member of the value carries.</summary>
    public Value Load(ISymbol member)
    {
        var index = IndexOf(Members, member);
        if (index >= 0 && Members[index].IsApart)
        {
            return Members[index].Value;
        }

        var own = Of(Own.OfMember(member));
        return index < 0 ? own : Members[index].Value.Join(own);
    }

    /// <summary>The value after a member of it got another one.</summary>
    /// <param name="keep">Whether the member may still hold what it held before.</param>
    public Value Store(ISymbol member, Value content, bool keep = false)
    {
        var bounded = content.WithoutNested(member).Bounded(MaxDepth - 1);
        var index = IndexOf(Members, member);
        if (index < 0)
        {
            return bounded.IsEmpty ? this : new Value(Own, Members.Add((member, bounded, false)), Targets);
        }

        var isApart = Members[index].IsApart;
        var stored = keep ? Members[index].Value.Join(bounded) : isApart ? bounded.Join(Of(Own.OfMember(member))) : bounded;
        return new Value(Own, stored.IsEmpty && !isApart ? Members.RemoveAt(index) : Members.SetItem(index, (member, stored, isApart)), Targets);
    }

    /// <summary>The value with a member of which it is known that it shares nothing with the rest, as a dictionary's keys with its values.</summary>
    public Value StoreApart(ISymbol member, Value content)
    {
        var bounded = content.WithoutNested(member).Bounded(MaxDepth - 1);
        var index = IndexOf(Members, member);
        return new Value(Own, index < 0 ? Members.Add((member, bounded, true)) : Members.SetItem(index, (member, Members[index].Value.Join(bounded), true)), Targets);
    }

    /// <summary>The value but for one member.</summary>
    public Value Without(ISymbol member)
    {
        var index = IndexOf(Members, member);
        return index < 0 ? this : new Value(Own, Members.RemoveAt(index), Targets);
    }

    /// <summary>The value after something deep in it got another value.</summary>
    public Value Store(ImmutableArray<ISymbol> path, Value content, bool keep)
    {
        if (path.IsEmpty)
        {
            return keep ? Join(content) : content;
        }

        var index = IndexOf(Members, path[0]);
        var inner = index < 0 ? Empty : Members[index].Value;
        return Store(path[0], inner.Store(path.RemoveAt(0), content, keep));
    }

    /// <summary>The value without delegates, also in its members: a delegate may hold the object that holds it.</summary>
    public Value WithoutTargets() =>
        HasTargets ? Of(Own, Members.Select(m => (m.Member, m.Value.WithoutTargets()))) : this;

    /// <summary>The same value, one step further.</summary>
    public Value Then(SyntaxNode step, ISymbol? entered = null) =>
        Own.IsEmpty && Members.IsEmpty
            ? this
            : new Value(Own.Then(step, entered), Members.Select(m => (m.Member, m.Value.Then(step, entered), m.IsApart)).ToImmutableArray(), Targets);

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Members.Length == other.Members.Length
            && Targets.Length == other.Targets.Length
            && Own.Equals(other.Own)
            && HasSameMembers(other)
            && Targets.All(other.Targets.Contains));

    private bool HasSameMembers(Value other)
    {
        var positions = PositionsIn(other.Members);
        for (var i = 0; i < Members.Length; i++)
        {
            var (member, value, isApart) = Members[i];
            if (positions(member, i) is not (>= 0 and var index) || isApart != other.Members[index].IsApart || !value.Equals(other.Members[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => Own.GetHashCode() ^ (Members.Length << 8);

    /// <summary>The value as it is stored in a member that it has itself: as in <see cref="MemberPath"/>, the next of the next counts as the next.</summary>
    private Value WithoutNested(ISymbol member)
    {
        if (!HasMember(member))
        {
            return this;
        }

        var nested = NestedIn(member);
        var members = MembersWithout(member).Select(m => m.IsApart ? (m.Member, m.Value.Join(Of(nested.OfMember(m.Member))), true) : m);
        return new Value(Own.Join(nested), members.ToImmutableArray(), Targets);
    }

    private bool HasMember(ISymbol member) => Members.Any(m => SymbolEqualityComparer.Default.Equals(m.Member, member) || m.Value.HasMember(member));

    /// <summary>All that the member holds, wherever in the value it is.</summary>
    private Label NestedIn(ISymbol member)
    {
        var label = default(LabelBuilder);
        foreach (var (known, value, _) in Members)
        {
            label.Add(SymbolEqualityComparer.Default.Equals(known, member) ? value.Content : value.NestedIn(member));
        }

        return label.ToLabel();
    }

    private IEnumerable<(ISymbol Member, Value Value, bool IsApart)> MembersWithout(ISymbol member) =>
        Members
            .Where(m => !SymbolEqualityComparer.Default.Equals(m.Member, member))
            .Select(m => (m.Member, Value: new Value(m.Value.Own, m.Value.MembersWithout(member).ToImmutableArray(), m.Value.Targets), m.IsApart))
            .Where(m => m.IsApart || !m.Value.IsEmpty);

    private Value Bounded(int depth)
    {
        if (Members.IsEmpty)
        {
            return this;
        }

        return depth == 0
            ? new Value(Content, Empty.Members, Targets)
            : new Value(Own, Members.Select(m => (m.Member, m.Value.Bounded(depth - 1), m.IsApart)).ToImmutableArray(), Targets);
    }

    private ImmutableArray<DelegateTarget> JoinTargets(ImmutableArray<DelegateTarget> others)
    {
        var joined = Targets;
        foreach (var target in others)
        {
            // Receivers of one method are one: a set of them would grow with every call.
            var index = -1;
            for (var i = 0; i < joined.Length && index < 0; i++)
            {
                index = SymbolEqualityComparer.Default.Equals(joined[i].Method, target.Method) ? i : -1;
            }

            if (index >= 0)
            {
                var receiver = joined[index].Receiver.Join(target.Receiver);
                joined = ReferenceEquals(receiver, joined[index].Receiver) ? joined : joined.SetItem(index, joined[index] with { Receiver = receiver });
            }
            else if (joined.Length < MaxTargets)
            {
                joined = joined.Add(target);
            }
        }

        return joined;
    }

    /// <summary>Finds members: most often at the same place as in a value of the same history; of many others, by a table.</summary>
    private static Func<ISymbol, int, int> PositionsIn(ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> members)
    {
        Dictionary<ISymbol, int>? table = null;
        return (member, likely) =>
        {
            if (likely < members.Length && ReferenceEquals(members[likely].Member, member))
            {
                return likely;
            }

            if (members.Length <= MaxSearched)
            {
                return IndexOf(members, member);
            }

            if (table is null)
            {
                table = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
                for (var i = 0; i < members.Length; i++)
                {
                    table.Add(members[i].Member, i);
                }
            }

            return table.TryGetValue(member, out var index) ? index : -1;
        };
    }

    private static int IndexOf(ImmutableArray<(ISymbol Member, Value Value, bool IsApart)> members, ISymbol member)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (ReferenceEquals(members[i].Member, member))
            {
                return i;
            }
        }

        for (var i = 0; i < members.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(members[i].Member, member))
            {
                return i;
            }
        }

        return -1;
    }
}
