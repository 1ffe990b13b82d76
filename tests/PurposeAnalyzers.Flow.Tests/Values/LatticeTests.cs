using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using static PurposeAnalyzers.Flow.Tests.Values.RandomValues;

namespace PurposeAnalyzers.Flow.Tests.Values;

/// <summary>What makes a least solution exist, and the order of the work not matter.</summary>
public class LatticeTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Labels_join_as_a_lattice_must() => Join(ALabel, Label.Empty, (a, b) => a.Join(b), (a, b) => a.Equals(b));

    [Fact]
    public void Values_join_as_a_lattice_must() => Join(AValue, Value.Empty, (a, b) => a.Join(b), (a, b) => a.Equals(b));

    [Fact]
    public void States_join_as_a_lattice_must() => Join(AState, FlowState.Empty, (a, b) => a.Join(b), Same);

    [Fact]
    public void Equal_values_have_equal_hash_codes() => Check(AValue, AValue, (a, b) =>
        a.Join(b).GetHashCode() == b.Join(a).GetHashCode() && a.Own.Join(b.Own).GetHashCode() == b.Own.Join(a.Own).GetHashCode());

    [Fact]
    public void A_join_that_adds_nothing_returns_the_same_state() => Check(AState, AState, (a, b) => a.Join(b) is var joined && ReferenceEquals(joined, joined.Join(b)) && ReferenceEquals(joined, joined.Join(a)));

    [Fact]
    public void A_label_keeps_the_least_trail_of_each_origin() => Check(AnOrigin, ATrail.ArrayOf(), (origin, trails) =>
    {
        var label = Label.Of(trails.Select(trail => (origin, trail)));
        return trails.Length == 0 ? label.IsEmpty : Trail.Compare(label.Entries.Single().Trail, trails.Aggregate((x, y) => Trail.Compare(x, y) <= 0 ? x : y)) == 0;
    });

    [Fact]
    public void Entries_put_together_are_the_join_of_each() => Check(ALabel, ALabel, (a, b) =>
        Label.Of([.. a.Entries, .. b.Entries]).Equals(a.Entries.Concat(b.Entries).Aggregate(Label.Empty, (l, e) => l.Join(Label.Of(e.Origin, e.Trail)))));

    [Fact]
    public void A_step_keeps_the_order_of_labels() => Monotone(ALabel, AStepOrCall, (label, s) => label.Then(s.Step, s.Entered), (a, b) => a.Join(b), (a, b) => a.Equals(b));

    [Fact]
    public void A_member_of_a_greater_label_is_greater() => Monotone(ALabel, AMember, (label, member) => label.OfMember(member), (a, b) => a.Join(b), (a, b) => a.Equals(b));

    [Fact]
    public void A_step_keeps_the_order_of_values() => Monotone(AValue, AStepOrCall, (value, s) => value.Then(s.Step, s.Entered));

    [Fact]
    public void A_member_of_a_greater_value_is_greater() => Monotone(AValue, AMember, (value, member) => value.Load(member));

    [Fact]
    public void The_content_of_a_greater_value_is_greater() => Monotone(AValue, AMember, (value, _) => Value.Of(value.Content));

    [Fact]
    public void A_greater_object_after_a_store_is_greater() => Monotone(AValue, Gen.Zip(AMember, AValue), (value, p) => value.Store(p.Item1, p.Item2));

    [Fact]
    public void A_greater_object_after_an_addition_is_greater() => Monotone(AValue, Gen.Zip(AMember, AValue), (value, p) => value.Store(p.Item1, p.Item2, keep: true));

    [Fact]
    public void Storing_more_gives_more() => Monotone(AValue, Gen.Zip(AMember, AValue), (content, p) => p.Item2.Store(p.Item1, content));

    [Fact]
    public void What_is_stored_can_be_loaded() => Check(AValue, Gen.Zip(AMember, AValue), (value, p) =>
    {
        var loaded = value.Store(p.Item1, p.Item2).Load(p.Item1).Content;
        return loaded.Join(p.Item2.Content).Equals(loaded);
    });

    [Fact]
    public void A_store_forgets_what_the_member_held() => Check(AValue, AMember, (value, member) =>
        value.Store(member, Value.Empty).Load(member).Equals(Value.Of(value.Own.OfMember(member))));

    [Fact]
    public void A_store_leaves_other_members_alone() => Check(AValue, Gen.Zip(AMember, AMember), (value, p) =>
        SymbolEqualityComparer.Default.Equals(p.Item1, p.Item2) || value.Store(p.Item1, Value.Of(Label.Of(new SymbolOrigin(p.Item1), null))).Load(p.Item2).Equals(value.Load(p.Item2)));

    [Fact]
    public void No_value_is_deeper_than_the_bound() => Check(AValue, AMember.NonEmptyListOf(), (value, members) =>
    {
        var nested = members.Concat(members).Concat(members).Aggregate(value, (inner, member) => Value.Empty.Store(member, inner));
        return Depth(nested) <= Value.MaxDepth && nested.Content.Entries.Length >= value.Content.Entries.Length;
    });

    [Fact]
    public void No_trail_and_no_path_is_longer_than_the_bound() => Check(ATrail, Gen.Zip(ATrail, APath), (trail, p) =>
        Trail.StepsOf(Trail.Concat(trail, p.Item1)).Length <= Trail.MaxLength && p.Item2.Steps.Length <= MemberPath.MaxLength);

    [Fact]
    public void Trails_are_in_one_order() => Check(ATrail, Gen.Zip(ATrail, ATrail), (a, p) =>
    {
        var (b, c) = p;
        return Math.Sign(Trail.Compare(a, b)) == -Math.Sign(Trail.Compare(b, a))
            && (Trail.Compare(a, b) > 0 || Trail.Compare(b, c) > 0 || Trail.Compare(a, c) <= 0)
            && Trail.Compare(a, a) == 0;
    });

    [Fact]
    public void A_longer_way_from_a_lesser_trail_is_the_lesser_way() => Check(ATrail, Gen.Zip(ATrail, AStepOrCall), (a, p) =>
        Trail.Compare(a, p.Item1) > 0 || Trail.Compare(Trail.Then(a, p.Item2.Step, p.Item2.Entered), Trail.Then(p.Item1, p.Item2.Step, p.Item2.Entered)) <= 0);

    [Fact]
    public void Putting_trails_together_keeps_their_order() => Check(ATrail, Gen.Zip(ATrail, ATrail), (a, p) =>
        Trail.Compare(a, p.Item1) > 0
        || (Trail.Compare(Trail.Concat(a, p.Item2), Trail.Concat(p.Item1, p.Item2)) <= 0 && Trail.Compare(Trail.Concat(p.Item2, a), Trail.Concat(p.Item2, p.Item1)) <= 0));

    private static void Join<T>(Gen<T> gen, T bottom, Func<T, T, T> join, Func<T, T, bool> same) => Check(gen, Gen.Zip(gen, gen), (a, p) =>
    {
        var (b, c) = p;
        return same(join(a, b), join(b, a))
            && same(join(join(a, b), c), join(a, join(b, c)))
            && same(join(a, a), a)
            && same(join(a, bottom), a)
            && same(join(bottom, a), a)
            && same(join(join(a, b), b), join(a, b));
    });

    private static void Monotone<TArgument>(Gen<Value> gen, Gen<TArgument> arguments, Func<Value, TArgument, Value> step) =>
        Monotone(gen, arguments, step, (a, b) => a.Join(b), (a, b) => a.Equals(b));

    private static void Monotone<T, TArgument>(Gen<T> gen, Gen<TArgument> arguments, Func<T, TArgument, T> step, Func<T, T, T> join, Func<T, T, bool> same) =>
        Check(gen, Gen.Zip(gen, arguments), (lesser, p) =>
        {
            var greater = step(join(lesser, p.Item1), p.Item2);
            return same(join(step(lesser, p.Item2), greater), greater);
        });

    private static void Check<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> holds) =>
        Prop.ForAll(Gen.Zip(first, second).ToArbitrary(), p => holds(p.Item1, p.Item2)).Check(Cases);

    private static bool Same(FlowState a, FlowState b) => Slots.All(slot => a[slot].Equals(b[slot]));

    private static int Depth(Value value) => value.Members.IsEmpty ? 0 : 1 + value.Members.Max(m => Depth(m.Value));
}
