using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which bodies can have tracked data in their hands at all, found from what the one walk over each body has noted: those that read some, hand over objects
/// that hold some, or get some from what they call. All others need no program.
/// </summary>
internal sealed class Relevance : ISummaryEquations<bool>, IKeptForm<bool>, IRelevance
{
    private readonly BodyStore bodies;
    private readonly TypeHierarchy hierarchy;
    private readonly IFlowModel model;
    private readonly MemberWriters writers;
    private readonly SummarySolver<bool> solver;

    public Relevance(BodyStore bodies, TypeHierarchy hierarchy, IFlowModel model, MemberWriters writers)
    {
        this.bodies = bodies;
        this.hierarchy = hierarchy;
        this.model = model;
        this.writers = writers;
        solver = new SummarySolver<bool>(this, bodies.Kept, this);
    }

    public bool Bottom => false;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken)
    {
        if (callable is not IMethodSymbol)
        {
            // An inferred member holds what its writers write to it, or what the constructor is given.
            return writers.Of(callable, cancellationToken).AddRange(writers.CreatorsOf(callable, cancellationToken))
                .SelectMany(body => body is IMethodSymbol ? ImmutableArray.Create(body) : DependenciesOf(bodies.Get(body, cancellationToken), cancellationToken))
                .Distinct<ISymbol>(SymbolEqualityComparer.Default)
                .ToImmutableArray();
        }

        var graph = bodies.Get(callable, cancellationToken);
        return IsRelevantAlone(graph) ? ImmutableArray<ISymbol>.Empty : DependenciesOf(graph, cancellationToken);
    }

    public bool Compute(ISymbol callable, Func<ISymbol, bool> summaryOf, CancellationToken cancellationToken) =>
        callable is not IMethodSymbol
            ? writers.Of(callable, cancellationToken).Any(body => body is not IMethodSymbol && IsRelevantAlone(bodies.Get(body, cancellationToken)))
                || Dependencies(callable, cancellationToken).Any(summaryOf)
            : IsRelevantAlone(bodies.Get(callable, cancellationToken)) || Dependencies(callable, cancellationToken).Any(summaryOf);

    public Frozen<bool> Freeze(bool answer, Freezer freezer) => new FrozenAsIs<bool>(answer);

    public bool Thaw(Frozen<bool> frozen, ThawedSymbols symbols) => ((FrozenAsIs<bool>)frozen).Answer;

    /// <summary>Whether a body can have data in its hands.</summary>
    public bool Contains(BodyGraph graph, CancellationToken cancellationToken) =>
        IsRelevantAlone(graph) || DependenciesOf(graph, cancellationToken).Any(giver => solver.Get(giver, cancellationToken));

    /// <inheritdoc/>
    public bool Gives(ISymbol callable, CancellationToken cancellationToken) =>
        (callable is not IMethodSymbol method || MayGive(method)) && solver.Get(callable, cancellationToken);

    /// <inheritdoc/>
    public bool MayHaveData(ISymbol body, CancellationToken cancellationToken) =>
        body is IMethodSymbol ? solver.Get(body, cancellationToken) : Contains(bodies.Get(body, cancellationToken), cancellationToken);

    /// <summary>Whether the body needs no help to have data in its hands.</summary>
    public static bool IsRelevantAlone(BodyGraph graph) => graph.HandsOverObjects || graph.Events.Any(e => e is MemberRead);

    /// <summary>The callables and members that could give the body some data.</summary>
    public ImmutableArray<ISymbol> DependenciesOf(BodyGraph graph, CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(graph.InferredReads, SymbolEqualityComparer.Default);
        foreach (var call in graph.Events.OfType<Call>())
        {
            if (call.Target is IMethodSymbol method && MayGive(method))
            {
                var targets = CallTargets.Of(call, hierarchy, cancellationToken);
                if (!targets.TooMany)
                {
                    found.UnionWith(targets.Targets.OfType<IMethodSymbol>());
                }
            }
        }

        return found.ToImmutableArray();
    }

    /// <summary>Whether data can come out of a call of the method: as its result, through a parameter, or into a delegate.</summary>
    public bool MayGive(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
            ? Carriers.Contain(method.ContainingType, model)
            : (!method.ReturnsVoid && MayCarry(method.ReturnType)) || method.Parameters.Any(p => p.RefKind is RefKind.Ref or RefKind.Out ? MayCarry(p.Type) : TakesData(p.Type));

    private bool MayCarry(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
        {
            type = task.TypeArguments[0];
        }

        return type is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true } && Carriers.Contain(type, model);
    }

    /// <summary>Collections and builders that the method may fill, and delegates that it may call.</summary>
    private bool TakesData(ITypeSymbol type) =>
        TypeShape.DelegateOf(type) is not null
        || (type.IsReferenceType && type.SpecialType != SpecialType.System_String
            && (type is IArrayTypeSymbol || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || type.Name is "StringBuilder" or "TextWriter" or "Stream")
            && !IsReadOnly(type)
            && Carriers.Contain(type, model));

    /// <summary>What one can only enumerate or look up, and in which nothing can be changed.</summary>
    private static bool IsReadOnly(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "IReadOnlyDictionary" or "IQueryable" } contract
        && !contract.TypeArguments.IsEmpty
        && contract.TypeArguments.All(Scalar.Is);
}
