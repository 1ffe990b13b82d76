using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>How the summaries of methods and of inferred members follow from programs and from each other.</summary>
internal sealed class FlowEquations(
    ProgramStore programs, Callable callables, TypeHierarchy hierarchy, IFlowModel model, IMemberBodies memberBodies, IRelevance relevance)
    : ISummaryEquations<FlowSummary>
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>>> followed = new(SymbolEqualityComparer.Default);

    public FlowSummary Bottom => FlowSummary.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        callable is IMethodSymbol
            ? DependenciesOf(programs.Get(callable, cancellationToken), cancellationToken)
            : SourcesOf(callable, cancellationToken);

    public FlowSummary Compute(ISymbol callable, Func<ISymbol, FlowSummary> summaryOf, CancellationToken cancellationToken)
    {
        var callees = new Callees(this, summaryOf);
        return callable is IMethodSymbol
            ? ProgramSolver.Summarize(programs.Get(callable, cancellationToken), model, callees, cancellationToken)
            : SummarizeMember(callable, callees, cancellationToken);
    }

    /// <summary>The data that arrives at places of a body that ask something of it.</summary>
    public ImmutableArray<Arrival> FindArrivals(FlowProgram program, Func<ISymbol, FlowSummary> summaryOf, CancellationToken cancellationToken) =>
        ProgramSolver.FindArrivals(program, model, new Callees(this, summaryOf), cancellationToken);

    /// <summary>What a call may run in this compilation.</summary>
    public CallTargets TargetsOf(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken)
    {
        var target = Callable.Of(method);
        return callables.MayRunCode(target)
            ? CallTargets.Of(target, dispatchType, hierarchy, cancellationToken)
            : new CallTargets(ImmutableArray<ISymbol>.Empty, TooMany: false);
    }

    private ImmutableArray<ISymbol> DependenciesOf(FlowProgram program, CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var mayHold = new PotentialData(
            program,
            model,
            invoke => model.IsTracked(invoke.Method)
                || Followed(invoke.Method, invoke.DispatchType, cancellationToken).Any(target => relevance.Gives(target, cancellationToken))
                || invoke.Arguments.Any(a => model.FormOf(a.Parameter) != Form.Value),
            member => model.IsInferred(member) && relevance.Gives(member, cancellationToken));
        foreach (var instruction in program.Instructions)
        {
            switch (instruction)
            {
                case Invoke invoke when !model.Drops(invoke.Method):
                    found.UnionWith(Followed(invoke.Method, invoke.DispatchType, cancellationToken)
                        .Where(target => mayHold.Enters(invoke) || Carriers.HandsOver(invoke, model) || relevance.Gives(target, cancellationToken)));
                    break;
                case MakeDelegate make:
                    found.UnionWith(Followed(make.Method.ReducedFrom ?? make.Method, make.Method.ContainingType, cancellationToken));
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
                found.UnionWith(Followed(method, method.ContainingType, cancellationToken));
            }
        }

        return found.ToImmutableArray();
    }

    /// <summary>Whether data can come out of a call, whatever goes in.</summary>
    private bool Gives(ISymbol target, CancellationToken cancellationToken) => relevance.Gives(target, cancellationToken);

    private ImmutableArray<ISymbol> Followed(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        if (dispatchType is null)
        {
            return Follow(method, null, cancellationToken);
        }

        // Finding what may run on a receiver is work, and bodies are solved more than once.
        var onReceivers = followed.GetOrAdd(method.OriginalDefinition, _ => new ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>>(SymbolEqualityComparer.Default));
        return onReceivers.TryGetValue(dispatchType, out var known) ? known : onReceivers.GetOrAdd(dispatchType, Follow(method, dispatchType, cancellationToken));
    }

    private ImmutableArray<ISymbol> Follow(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken)
    {
        var targets = TargetsOf(method, dispatchType, cancellationToken);
        return targets.TooMany ? ImmutableArray<ISymbol>.Empty : targets.Targets;
    }

    /// <summary>The bodies that may say what a member holds: those that name it, and those that create the object around it.</summary>
    private ImmutableArray<ISymbol> SourcesOf(ISymbol member, CancellationToken cancellationToken) =>
        memberBodies.NamedBy(member, cancellationToken)
            .AddRange(TypeOf(member) is { } type ? memberBodies.CreatorsOf(type, cancellationToken) : ImmutableArray<ISymbol>.Empty)
            .SelectMany(body => body is IMethodSymbol ? ImmutableArray.Create(body) : DependenciesOf(programs.Get(body, cancellationToken), cancellationToken))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    /// <summary>All that is written to it counts; of what its constructors are given, what this compilation's code gives them.</summary>
    private FlowSummary SummarizeMember(ISymbol member, Callees callees, CancellationToken cancellationToken)
    {
        var writers = memberBodies.NamedBy(member, cancellationToken).Select(body => SummaryOf(body, callees, cancellationToken)).ToList();
        var creators = TypeOf(member) is { } type
            ? memberBodies.CreatorsOf(type, cancellationToken).Select(body => SummaryOf(body, callees, cancellationToken)).ToList()
            : new List<FlowSummary>();
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

    private FlowSummary SummaryOf(ISymbol body, Callees callees, CancellationToken cancellationToken) =>
        body is IMethodSymbol
            ? callees.SummaryOf(body)
            : ProgramSolver.Summarize(programs.Get(body, cancellationToken), model, callees, cancellationToken);

    private static Value Concrete(Value value, IReadOnlyList<FlowSummary> creators)
    {
        var concrete = Value.Empty;
        foreach (var (origin, trail) in value.Own.Entries)
        {
            concrete = origin switch
            {
                ParameterOrigin { Parameter: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } =>
                    concrete.Join(CreatedWith(parameter, creators)),
                ParameterOrigin => concrete,
                _ => concrete.Join(Value.Of(Label.Of(origin, trail))),
            };
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

    private static INamedTypeSymbol? TypeOf(ISymbol member) => member.ContainingType?.OriginalDefinition;

    private sealed class Callees(FlowEquations equations, Func<ISymbol, FlowSummary> summaryOf) : ICallees
    {
        public ImmutableArray<ISymbol> TargetsOf(IMethodSymbol method, ITypeSymbol? dispatchType, CancellationToken cancellationToken) =>
            equations.Followed(method, dispatchType, cancellationToken);

        public FlowSummary SummaryOf(ISymbol callable) => summaryOf(callable);

        public bool Gives(ISymbol callable, CancellationToken cancellationToken) => equations.Gives(callable, cancellationToken);
    }
}
