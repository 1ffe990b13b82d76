using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>How the summaries of methods and of inferred members follow from programs and from each other.</summary>
internal sealed class FlowEquations(
    ProgramStore programs, FollowedCalls calls, IFlowModel model, MemberWriters writers, IRelevance relevance, BodyReads reads)
    : ISummaryEquations<FlowSummary>, IKeptForm<FlowSummary>
{
    private readonly FollowedCalls calls = calls;
    private readonly IFlowModel model = model;
    private readonly IRelevance relevance = relevance;
    private readonly ConcurrentDictionary<ISymbol, (ProgramSlice Slice, Traces? Traces)> slices = new(SymbolEqualityComparer.Default);

    public FlowSummary Bottom => FlowSummary.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        callable is IMethodSymbol
            ? DependenciesOf(callable, cancellationToken)
            : SourcesOf(callable, cancellationToken);

    public FlowSummary Compute(ISymbol callable, Func<ISymbol, FlowSummary> summaryOf, CancellationToken cancellationToken)
    {
        var callees = CalleesBy(summaryOf);
        return callable is IMethodSymbol
            ? Summarize(callable, callees, cancellationToken)
            : SummarizeMember(callable, callees, cancellationToken);
    }

    public Frozen<FlowSummary> Freeze(FlowSummary answer, Freezer freezer) =>
        answer.Equals(FlowSummary.Empty) ? new FrozenAsIs<FlowSummary>(FlowSummary.Empty) : new FrozenSummary(answer, freezer);

    public FlowSummary Thaw(Frozen<FlowSummary> frozen, ThawedSymbols symbols) =>
        frozen is FrozenSummary summary ? summary.Thaw(symbols) : FlowSummary.Empty;

    /// <summary>The data that arrives at places of a body that ask something of it.</summary>
    public ImmutableArray<Arrival> FindArrivals(FlowProgram program, Func<ISymbol, FlowSummary> summaryOf, CancellationToken cancellationToken) =>
        ProgramSolver.FindArrivals(SliceOf(program, withParameters: false, cancellationToken).Program, model, CalleesBy(summaryOf), cancellationToken);

    private FlowSummary Summarize(ISymbol callable, ICallees callees, CancellationToken cancellationToken) =>
        ProgramSolver.Summarize(SliceForCallers(callable, cancellationToken).Program, model, callees, cancellationToken);

    /// <summary>What a program finds out about what it calls.</summary>
    public ICallees CalleesBy(Func<ISymbol, FlowSummary> summaryOf) => new Callees(this, summaryOf);

    private ProgramSlice SliceForCallers(ISymbol callable, CancellationToken cancellationToken)
    {
        var known = slices.TryGetValue(callable, out var found) ? found : slices.GetOrAdd(callable, MakeSlice(callable, cancellationToken));
        reads.Note(known.Traces);
        return known.Slice;
    }

    private (ProgramSlice Slice, Traces? Traces) MakeSlice(ISymbol callable, CancellationToken cancellationToken)
    {
        var traces = reads.Begin();
        using (reads.NoteIn(traces))
        {
            return (SliceOf(programs.Get(callable, cancellationToken), withParameters: true, cancellationToken), traces);
        }
    }

    /// <summary>The steps of a program in which data may take part.</summary>
    /// <param name="program">The whole program.</param>
    /// <param name="withParameters">Whether its callers may pass data in.</param>
    /// <param name="cancellationToken">To stop.</param>
    public ProgramSlice SliceOf(FlowProgram program, bool withParameters, CancellationToken cancellationToken) =>
        ProgramSlice.Of(program, new PotentialData(program, model, new Sources(this, cancellationToken), withParameters), model);

    private ImmutableArray<ISymbol> DependenciesOf(ISymbol callable, CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var (program, mayHold) = SliceForCallers(callable, cancellationToken);
        foreach (var instruction in program.Instructions)
        {
            switch (instruction)
            {
                case Invoke invoke when !model.Drops(invoke.Method):
                    found.UnionWith(calls.Of(invoke.Method, invoke.DispatchType, cancellationToken)
                        .Where(target => mayHold.Enters(invoke, target) || Carriers.HandsOver(invoke, model) || relevance.Gives(target, cancellationToken)));
                    break;
                case MakeDelegate make:
                    found.UnionWith(calls.OfGroup(make.Method, cancellationToken));
                    break;
                case Load load when model.IsInferred(load.Member) && relevance.Gives(load.Member, cancellationToken):
                    found.Add(load.Member);
                    break;
            }
        }

        foreach (var type in ShownTypes.In(program))
        {
            if (model.TextOf(type) is { Method: { } method })
            {
                found.UnionWith(calls.OfGroup(method, cancellationToken));
            }
        }

        return found.ToImmutableArray();
    }

    /// <summary>The bodies that may say what a member holds: those that name it, and those that create the object around it.</summary>
    private ImmutableArray<ISymbol> SourcesOf(ISymbol member, CancellationToken cancellationToken) =>
        WritersOf(member, cancellationToken)
            .Concat(CreatorsOf(member, cancellationToken))
            .SelectMany(body => body is IMethodSymbol ? ImmutableArray.Create(body) : DependenciesOf(body, cancellationToken))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    /// <summary>All that is written to it counts; of what its constructors are given, what this compilation's code gives them.</summary>
    private FlowSummary SummarizeMember(ISymbol member, ICallees callees, CancellationToken cancellationToken)
    {
        var writers = WritersOf(member, cancellationToken).Select(body => SummaryOf(body, callees, cancellationToken)).ToList();
        var creators = CreatorsOf(member, cancellationToken).Select(body => SummaryOf(body, callees, cancellationToken)).ToList();
        var value = member is IParameterSymbol ? CreatedWith(member, creators) : Value.Empty;
        foreach (var writer in writers)
        {
            if (writer.Kept.TryGetValue(member, out var kept))
            {
                value = value.Join(Concrete(kept, creators));
            }
        }

        return value.IsEmpty ? FlowSummary.Empty : FlowSummary.Empty with { Result = value };
    }

    /// <summary>What callers pass to a method counts where they do so; constructors and initializers keep what the object is created with.</summary>
    private IEnumerable<ISymbol> WritersOf(ISymbol member, CancellationToken cancellationToken) =>
        writers.Of(member, cancellationToken)
            .Where(body => body is not IMethodSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } || relevance.MayHaveData(body, cancellationToken));

    private IEnumerable<ISymbol> CreatorsOf(ISymbol member, CancellationToken cancellationToken) =>
        writers.CreatorsOf(member, cancellationToken).Where(body => relevance.MayHaveData(body, cancellationToken));

    private FlowSummary SummaryOf(ISymbol body, ICallees callees, CancellationToken cancellationToken) =>
        body is IMethodSymbol
            ? callees.SummaryOf(body)
            : Summarize(body, callees, cancellationToken);

    private static Value Concrete(Value value, IReadOnlyList<FlowSummary> creators)
    {
        var concrete = Value.Of(value.Own.Where(origin => origin is not ParameterOrigin));
        foreach (var (origin, _) in value.Own.Entries)
        {
            if (origin is ParameterOrigin { Parameter: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter })
            {
                concrete = concrete.Join(CreatedWith(parameter, creators));
            }
        }

        return concrete.Join(value.Select(content => Concrete(content, creators)));
    }

    private static Value CreatedWith(ISymbol parameter, IReadOnlyList<FlowSummary> creators)
    {
        var value = Value.Empty;
        foreach (var creator in creators)
        {
            value = creator.Created.TryGetValue(parameter, out var passed) ? value.Join(passed) : value;
        }

        return value;
    }

    private sealed class Sources(FlowEquations equations, CancellationToken cancellationToken) : IDataSources
    {
        public ImmutableArray<ISymbol> TargetsOf(Invoke invoke) => equations.calls.Of(invoke.Method, invoke.DispatchType, cancellationToken);

        public bool Gives(Invoke invoke) =>
            equations.model.IsTracked(invoke.Method)
            || AnyGives(TargetsOf(invoke))
            || Carriers.HandsOver(invoke, equations.model)
            || IsLookedInto(invoke);

        private bool AnyGives(ImmutableArray<ISymbol> targets)
        {
            foreach (var target in targets)
            {
                if (equations.relevance.Gives(target, cancellationToken))
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsLookedInto(Invoke invoke)
        {
            foreach (var argument in invoke.Arguments)
            {
                if (ShownTypes.Show(argument.Type, equations.model) && equations.model.FormOf(argument.Parameter) != Form.Value)
                {
                    return true;
                }
            }

            return false;
        }

        public bool Gives(Look look) => ShownTypes.Show(look.Type, equations.model);

        public bool Gives(MakeDelegate make) =>
            equations.model.IsTracked(make.Method) || AnyGives(equations.calls.OfGroup(make.Method, cancellationToken));

        public bool Gives(Load load) => equations.model.IsInferred(load.Member) && equations.relevance.Gives(load.Member, cancellationToken);
    }

    private sealed class Callees(FlowEquations equations, Func<ISymbol, FlowSummary> summaryOf) : ICallees
    {
        public ImmutableArray<ISymbol> TargetsOf(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken) =>
            equations.calls.Of(method, dispatchType, cancellationToken);

        public FlowSummary SummaryOf(ISymbol callable) => summaryOf(callable);

        public bool Gives(ISymbol callable, CancellationToken cancellationToken) => equations.relevance.Gives(callable, cancellationToken);
    }
}
