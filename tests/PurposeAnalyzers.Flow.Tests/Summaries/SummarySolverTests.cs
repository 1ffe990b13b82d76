using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Flow.Tests.Summaries;

public class SummarySolverTests
{
    /// <summary>Up to 40 methods; few calls give trees, many give large components.</summary>
    private static readonly Arbitrary<(int[][] Callees, ulong[] Own, ulong[] Kept, int Seed)> Graphs = (
        from count in Gen.Choose(1, 40)
        from density in Gen.Choose(0, 4)
        from callees in Gen.ArrayOf(from n in Gen.Choose(0, density) from a in Gen.ArrayOf(Gen.Choose(0, count - 1), n) select a, count)
        from own in Gen.ArrayOf(Gen.Choose(0, 255), count)
        from kept in Gen.ArrayOf(Gen.Elements(ulong.MaxValue, ulong.MaxValue, 0x0FUL, 0UL), count)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (callees, own.Select(o => (ulong)o).ToArray(), kept, seed)).ToArbitrary();

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Any_order_of_demand_gives_the_least_solution() => Prop.ForAll(Graphs, graph =>
    {
        var calls = new CallGraph(graph.Callees, graph.Own, graph.Kept);
        var solver = new SummarySolver<Bits>(calls);
        return Shuffled(graph.Callees.Length, graph.Seed).All(i => solver.Get(calls.Symbols[i], CancellationToken.None) == calls.SolveNaively()[i]);
    }).Check(Cases);

    [Fact]
    public void Several_threads_in_different_orders_get_the_least_solution() => Prop.ForAll(Graphs, graph =>
    {
        var calls = new CallGraph(graph.Callees, graph.Own, graph.Kept);
        var solver = new SummarySolver<Bits>(calls);
        var expected = calls.SolveNaively();
        var wrong = 0;
        Parallel.For(0, 4, thread =>
        {
            foreach (var i in Shuffled(graph.Callees.Length, graph.Seed / 2 + thread))
            {
                if (solver.Get(calls.Symbols[i], CancellationToken.None) != expected[i])
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        });
        return wrong == 0;
    }).Check(Cases.WithMaxTest(200));

    [Fact]
    public void A_cancelled_query_leaves_nothing_half_done() => Prop.ForAll(Graphs, graph =>
    {
        var random = new Random(graph.Seed);
        var calls = new CallGraph(graph.Callees, graph.Own, graph.Kept);
        var solver = new SummarySolver<Bits>(calls);
        var expected = calls.SolveNaively();
        foreach (var i in Shuffled(graph.Callees.Length, graph.Seed))
        {
            using var source = new CancellationTokenSource();
            var left = random.Next(1, 12);
            calls.OnWork = () => { if (--left == 0) { source.Cancel(); } };
            try
            {
                if (solver.Get(calls.Symbols[i], source.Token) != expected[i])
                {
                    return false;
                }
            }
            catch (OperationCanceledException)
            {
                // The next query must not notice.
            }
        }

        calls.OnWork = () => { };
        return Enumerable.Range(0, expected.Length).All(i => solver.Get(calls.Symbols[i], CancellationToken.None) == expected[i]);
    }).Check(Cases);

    [Fact]
    public void A_failure_reaches_the_caller_and_is_forgotten()
    {
        var calls = new CallGraph([[1], [0]], [1, 2]) { OnWork = () => throw new InvalidOperationException() };
        var solver = new SummarySolver<Bits>(calls);
        Assert.Throws<InvalidOperationException>(() => solver.Get(calls.Symbols[0], CancellationToken.None));
        calls.OnWork = () => { };
        Assert.Equal(new Bits(3), solver.Get(calls.Symbols[0], CancellationToken.None));
    }

    [Fact]
    public void A_chain_of_10000_calls_is_solved_in_linear_work()
    {
        const int Length = 10_000;
        var calls = new CallGraph(
            [.. Enumerable.Range(0, Length).Select(i => i == Length - 1 ? Array.Empty<int>() : [i + 1])],
            [.. Enumerable.Range(0, Length).Select(i => i == Length - 1 ? 1UL : 0UL)]);
        var time = Stopwatch.StartNew();
        Assert.Equal(new Bits(1), new SummarySolver<Bits>(calls).Get(calls.Symbols[0], CancellationToken.None));
        Assert.True(calls.Computed <= 2 * Length, $"{calls.Computed} computations");
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), time.Elapsed.ToString());
    }

    [Fact]
    public void A_cycle_of_1000_methods_is_solved_in_work_linear_in_the_height_of_the_lattice()
    {
        const int Length = 1_000;
        var calls = new CallGraph(
            [.. Enumerable.Range(0, Length).Select(i => new[] { (i + 1) % Length })],
            [.. Enumerable.Range(0, Length).Select(i => 1UL << (i % 64))]);
        var solver = new SummarySolver<Bits>(calls);
        Assert.All(calls.Symbols, symbol => Assert.Equal(new Bits(ulong.MaxValue), solver.Get(symbol, CancellationToken.None)));
        Assert.True(calls.Computed <= 70L * Length, $"{calls.Computed} computations");
    }

    [Fact]
    public void A_thousand_methods_that_all_call_each_other_are_solved()
    {
        const int Count = 1_000;
        var all = Enumerable.Range(0, Count).ToArray();
        var calls = new CallGraph([.. all.Select(_ => all)], [.. all.Select(i => i == 500 ? 1UL : 0UL)]);
        var solver = new SummarySolver<Bits>(calls);
        Assert.Equal(new Bits(1), solver.Get(calls.Symbols[999], CancellationToken.None));
        Assert.True(calls.Computed <= 3L * Count, $"{calls.Computed} computations");
    }

    [Fact]
    public void What_was_asked_once_is_never_computed_again()
    {
        var calls = new CallGraph([[1], [2], []], [0, 0, 1]);
        var solver = new SummarySolver<Bits>(calls);
        solver.Get(calls.Symbols[0], CancellationToken.None);
        var computed = calls.Computed;
        Assert.All(calls.Symbols, symbol => Assert.Equal(new Bits(1), solver.Get(symbol, CancellationToken.None)));
        Assert.Equal(computed, calls.Computed);
    }

    private static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
