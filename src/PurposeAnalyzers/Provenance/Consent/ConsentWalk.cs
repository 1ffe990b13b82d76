using System.Threading;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>
/// Follows one body along the compiler's control flow graph, which has already taken short circuits, loops and patterns of control apart, and
/// keeps what has been checked on every way to each place. Where ways meet, only what both know remains.
/// </summary>
internal sealed partial class ConsentWalk
{
    private const int MaxDepth = 1_000;

    /// <summary>Lambdas and local functions that run each other are followed this far.</summary>
    private const int MaxNesting = 6;

    private readonly ISymbol owner;
    private readonly DeclaredChecks checks;
    private readonly IConsentCallees callees;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<SyntaxNode, ConsentPlace> places = new();
    private readonly HashSet<ISymbol> shared;

    /// <summary>What local functions begin with, and where they can be found.</summary>
    private readonly Dictionary<ISymbol, (ConsentState Entry, ControlFlowGraph Scope)> entries = new(SymbolEqualityComparer.Default);

    /// <summary>What their last call has told.</summary>
    private readonly Dictionary<ISymbol, (ConsentState Entry, ConsentSummary Summary)> ran = new(SymbolEqualityComparer.Default);

    private ConsentState state = ConsentState.Empty;
    private ControlFlowGraph graph = null!;
    private Completion completion = null!;
    private bool records;
    private int nesting;

    private ConsentWalk(ISymbol owner, ImmutableArray<IOperation> roots, DeclaredChecks checks, IConsentCallees callees, CancellationToken cancellationToken)
    {
        this.owner = owner;
        this.checks = checks;
        this.callees = callees;
        this.cancellationToken = cancellationToken;
        shared = SharedVariables.In(roots);
    }

    /// <param name="entry">What is known when the body begins to run.</param>
    public static ConsentBody Run(
        ISymbol owner, ImmutableArray<IOperation> roots, ConsentState entry, DeclaredChecks checks, IConsentCallees callees, CancellationToken cancellationToken)
    {
        if (roots.Any(root => OperationDepth.Exceeds(root, MaxDepth, cancellationToken)))
        {
            return ConsentBody.Empty;
        }

        try
        {
            return new ConsentWalk(owner, roots, checks, callees, cancellationToken).Run(roots, entry);
        }
        catch (InsufficientExecutionStackException)
        {
            // The host's stack is smaller than the limit allows for.
            return ConsentBody.Empty;
        }
    }

    private ConsentBody Run(ImmutableArray<IOperation> roots, ConsentState entry)
    {
        var summary = ConsentSummary.Empty;
        records = true;
        foreach (var root in roots)
        {
            if (ProgramBuilder.GraphOf(root, cancellationToken) is { } body)
            {
                summary = Analyze(body, owner, entry);
                FollowLocalFunctions();
            }
        }

        return new ConsentBody(places, summary);
    }

    /// <summary>A local function begins with what is known at each of its calls.</summary>
    private void FollowLocalFunctions()
    {
        var followed = new Dictionary<ISymbol, ConsentState>(SymbolEqualityComparer.Default);
        while (entries.FirstOrDefault(pair => !followed.TryGetValue(pair.Key, out var known) || !known.Equals(pair.Value.Entry)) is { Key: IMethodSymbol function, Value: var (entry, scope) })
        {
            followed[function] = entry;
            graph = scope;
            Run(function, entry);
        }
    }

    /// <summary>Half-typed code names local functions that are out of scope.</summary>
    private ConsentSummary Run(IMethodSymbol localFunction, ConsentState entry)
    {
        for (var scope = graph; scope is not null; scope = scope.Parent)
        {
            if (scope.LocalFunctions.Contains(localFunction, SymbolEqualityComparer.Default))
            {
                return Analyze(scope.GetLocalFunctionControlFlowGraph(localFunction, cancellationToken), localFunction, entry);
            }
        }

        return ConsentSummary.Empty;
    }

    private ConsentSummary Analyze(ControlFlowGraph body, ISymbol function, ConsentState entry)
    {
        if (nesting == MaxNesting)
        {
            return ConsentSummary.Empty;
        }

        var (outerState, outerGraph, outerCompletion, outerRecords) = (state, graph, completion, records);
        nesting++;
        graph = body;
        records = false;
        var before = new ConsentState?[body.Blocks.Length];
        before[0] = entry;
        Solve(before);

        // Once more, now that it is certain what is known before each block.
        records = outerRecords;
        completion = new Completion(function);
        foreach (var block in body.Blocks.Where(b => before[b.Ordinal] is not null))
        {
            Process(block, before[block.Ordinal]!, (_, _) => { });
        }

        var summary = completion.Summarize(before[body.Blocks.Length - 1]?.Facts ?? FactSet.All);
        nesting--;
        (state, graph, completion, records) = (outerState, outerGraph, outerCompletion, outerRecords);
        return summary;
    }

    private void Solve(ConsentState?[] before)
    {
        completion = new Completion(owner);
        var waiting = new SortedSet<int> { 0 };
        while (waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = waiting.Min;
            waiting.Remove(next);
            Process(graph.Blocks[next], before[next]!, Arrive);
        }

        void Arrive(int ordinal, ConsentState arriving)
        {
            var met = before[ordinal] is { } known ? known.Meet(arriving) : arriving;
            if (!met.Equals(before[ordinal]))
            {
                before[ordinal] = met;
                waiting.Add(ordinal);
            }
        }
    }

    private void Process(BasicBlock block, ConsentState before, Action<int, ConsentState> arrive)
    {
        var handlers = HandlersOf(block);
        state = before;
        var least = before;
        foreach (var operation in block.Operations)
        {
            Visit(operation);
            least = handlers.IsEmpty ? least : least.Meet(state);
        }

        var value = block.BranchValue is { } condition ? Visit(condition) : ConsentValue.Unknown;
        least = handlers.IsEmpty ? least : least.Meet(state);
        foreach (var handler in handlers)
        {
            arrive(handler, least);
        }

        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } && block.ConditionKind == ControlFlowConditionKind.None && block.BranchValue is { } returned)
        {
            completion.Return(value, returned, state.Facts);
        }

        var after = state;
        switch (block.ConditionKind)
        {
            case ControlFlowConditionKind.None:
                Leave(block.FallThroughSuccessor, after, arrive);
                break;
            case var kind:
                var (jumped, fellThrough) = kind == ControlFlowConditionKind.WhenTrue ? (value.WhenTrue, value.WhenNotTrue) : (value.WhenNotTrue, value.WhenTrue);
                Leave(block.ConditionalSuccessor, after.Knowing(jumped), arrive);
                Leave(block.FallThroughSuccessor, after.Knowing(fellThrough), arrive);
                break;
        }
    }

    private void Leave(ControlFlowBranch? branch, ConsentState leaving, Action<int, ConsentState> arrive)
    {
        if (branch?.Destination is not { } destination || leaving.Facts.IsAll)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            arrive(region.FirstBlockOrdinal, leaving);
            leaving = SharedVariables.WrittenIn(graph, region).Aggregate(leaving, (known, variable) => known.Assign(variable, ConsentValue.Unknown));
        }

        arrive(destination.Ordinal, leaving);
    }

    /// <summary>Where an exception may lead.</summary>
    private static ImmutableArray<int> HandlersOf(BasicBlock block)
    {
        var handlers = ImmutableArray.CreateBuilder<int>();
        // What is around a lambda is no way out of it.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } around }; region = around)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                handlers.AddRange(around.NestedRegions.Where(r => r.Kind != ControlFlowRegionKind.Try).Select(r => r.FirstBlockOrdinal));
            }
        }

        return handlers.ToImmutable();
    }

    private void Record(SyntaxNode syntax, ImmutableArray<ConsentOperand> operands)
    {
        if (records)
        {
            var place = new ConsentPlace(state.Facts, operands);
            places[syntax] = places.TryGetValue(syntax, out var known) ? known.Meet(place) : place;
        }
    }
}
