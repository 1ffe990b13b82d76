using FsCheck;
using FsCheck.Fluent;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>One result, whatever is asked first, by whom, and in what order the files come.</summary>
public class DemandOrderTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(10);

    [Fact]
    public void Any_order_of_demand_gives_one_result() => ForAll((compilation, expected, random) =>
    {
        var sample = new FlowSample(compilation);
        return Everything(sample, Shuffled(sample, random));
    });

    [Fact]
    public void Files_in_any_order_give_one_result() => ForAll((compilation, expected, random) =>
    {
        var trees = compilation.SyntaxTrees.ToArray();
        random.Shuffle(trees);
        var sample = new FlowSample(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees));
        return Everything(sample, Shuffled(sample, random));
    });

    [Fact]
    public void Several_threads_get_one_result() => ForAll((compilation, expected, random) =>
    {
        var sample = new FlowSample(compilation);
        var orders = Enumerable.Range(0, 4).Select(_ => Shuffled(sample, random)).ToArray();
        var results = new string[orders.Length];
        Parallel.For(0, orders.Length, i => results[i] = Everything(sample, orders[i]));
        return results.FirstOrDefault(result => result != expected) ?? expected;
    });

    [Fact]
    public void Cancelled_queries_leave_nothing_half_done() => ForAll((compilation, expected, random) =>
    {
        var sample = new FlowSample(compilation);
        foreach (var body in Shuffled(sample, random))
        {
            using var source = new CancellationTokenSource();
            var left = random.Next(1, 200);
            sample.Model.OnQuestion = () =>
            {
                if (--left == 0)
                {
                    source.Cancel();
                }
            };
            try
            {
                sample.ArrivalsIn(body, source.Token);
                sample.SummaryOf(body, source.Token);
            }
            catch (OperationCanceledException)
            {
                // The next query must not notice.
            }
        }

        sample.Model.OnQuestion = () => { };
        return Everything(sample, Shuffled(sample, random));
    });

    [Fact]
    public void Most_random_programs_have_something_to_find()
    {
        var results = Enumerable.Range(1, 20).Select(seed => new FlowSample(FlowSample.Compile(RandomProgram.Write(seed, 3)))).Select(sample => Everything(sample, [.. sample.Bodies()])).ToList();
        Assert.True(results.Count(result => result.Contains("Secret", StringComparison.Ordinal)) > 15);
        Assert.True(results.Count(result => result.Contains("calls", StringComparison.Ordinal)) > 10);
        Assert.True(results.Count(result => result.Contains("asks", StringComparison.Ordinal)) > 10);
    }

    private static void ForAll(Func<Microsoft.CodeAnalysis.CSharp.CSharpCompilation, string, Random, string> result) => Prop.ForAll(RandomProgram.Any, program =>
    {
        var files = RandomProgram.Write(program.Seed, program.Methods);
        var compilation = FlowSample.Compile(files);
        var sample = new FlowSample(compilation);
        var expected = Everything(sample, [.. sample.Bodies()]);
        Assert.Equal(expected, result(compilation, expected, new Random(program.Seed)));
    }).Check(Cases);

    /// <summary>All summaries and arrivals, asked for in the given order.</summary>
    private static string Everything(FlowSample sample, ISymbol[] order) => string.Join('\n', order
        .Select(body => (Name: body.ToString()!, Text: $"{body}\n{string.Join('\n', sample.ArrivalsIn(body).Select(SummaryText.Of).Order(StringComparer.Ordinal))}\n{SummaryText.Of(sample.SummaryOf(body))}"))
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => p.Text));

    private static ISymbol[] Shuffled(FlowSample sample, Random random)
    {
        ISymbol[] order = [.. sample.Bodies()];
        random.Shuffle(order);
        return order;
    }
}
