using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Flow.Tests.Summaries;

/// <summary>A set of numbers that grows only.</summary>
internal readonly record struct Bits(ulong Value);

/// <summary>A graph of calls between numbered methods; a method's summary is every number below 64 that it reaches, less its own mask.</summary>
internal sealed class CallGraph : ISummaryEquations<Bits>
{
    private static readonly ConcurrentDictionary<int, IMethodSymbol[]> Methods = new();

    private readonly int[][] callees;
    private readonly ulong[] own;
    private readonly ulong[] kept;
    private readonly Dictionary<ISymbol, int> numbers;
    private long computed;

    /// <param name="callees">Whom each method calls.</param>
    /// <param name="own">What each method does itself.</param>
    /// <param name="kept">What of its callees' summaries counts for a method; default: all.</param>
    public CallGraph(int[][] callees, ulong[] own, ulong[]? kept = null)
    {
        this.callees = callees;
        this.own = own;
        this.kept = kept ?? [.. own.Select(_ => ulong.MaxValue)];
        Symbols = MethodsOf(callees.Length);
        numbers = Symbols.Select((symbol, i) => (symbol, i)).ToDictionary(p => p.symbol, p => p.i, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    public ISymbol[] Symbols { get; }

    public Bits Bottom => default;

    /// <summary>How often a summary was computed.</summary>
    public long Computed => Interlocked.Read(ref computed);

    /// <summary>Called before each answer; throws to cancel.</summary>
    public Action OnWork { get; set; } = () => { };

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken)
    {
        OnWork();
        cancellationToken.ThrowIfCancellationRequested();
        return [.. callees[numbers[callable]].Select(i => Symbols[i])];
    }

    public Bits Compute(ISymbol callable, Func<ISymbol, Bits> summaryOf, CancellationToken cancellationToken)
    {
        OnWork();
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref computed);
        var i = numbers[callable];
        return new Bits(own[i] | (kept[i] & callees[i].Aggregate(0UL, (sum, callee) => sum | summaryOf(Symbols[callee]).Value)));
    }

    /// <summary>The least solution, by computing everything until nothing changes.</summary>
    public Bits[] SolveNaively()
    {
        var solution = new ulong[callees.Length];
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < solution.Length; i++)
            {
                var next = own[i] | (kept[i] & callees[i].Aggregate(0UL, (sum, callee) => sum | solution[callee]));
                changed |= next != solution[i];
                solution[i] = next;
            }
        }

        return [.. solution.Select(value => new Bits(value))];
    }

    private static IMethodSymbol[] MethodsOf(int count) => Methods.GetOrAdd(count, n =>
        new Sample($"class C {{ {string.Concat(Enumerable.Range(0, n).Select(i => $"void M{i}() {{ }} "))} }}").Methods());
}
