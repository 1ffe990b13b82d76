using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Which code and which inferred members data can come out of. <see cref="Relevance"/> tells by what bodies mention; of those that it leaves, programs tell
/// whether the data that a body has in its hands goes where others get it. Most does not: it is read, used and forgotten.
/// </summary>
internal sealed class Givers : ISummaryEquations<Given>, IKeptForm<Given>, IRelevance
{
    private readonly Relevance relevance;
    private readonly ProgramStore programs;
    private readonly FollowedCalls calls;
    private readonly IFlowModel model;
    private readonly MemberWriters writers;
    private readonly SummarySolver<Given> solver;

    public Givers(Relevance relevance, ProgramStore programs, FollowedCalls calls, IFlowModel model, MemberWriters writers, KeptAnswers kept)
    {
        this.relevance = relevance;
        this.programs = programs;
        this.calls = calls;
        this.model = model;
        this.writers = writers;
        solver = new SummarySolver<Given>(this, kept, this);
    }

    public Given Bottom => Given.Nothing;

    /// <summary>The code and the inferred members from which data can come into a body.</summary>
    public IEnumerable<ISymbol> Of(BodyGraph graph, CancellationToken cancellationToken) =>
        relevance.DependenciesOf(graph, cancellationToken).Where(giver => Gives(giver, cancellationToken));

    /// <inheritdoc/>
    public bool Gives(ISymbol callable, CancellationToken cancellationToken) =>
        relevance.Gives(callable, cancellationToken) && solver.Get(callable, cancellationToken).Gives;

    /// <inheritdoc/>
    public bool MayHaveData(ISymbol body, CancellationToken cancellationToken) => relevance.MayHaveData(body, cancellationToken);

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var body in callable is IMethodSymbol ? [callable] : WritersOf(callable, cancellationToken))
        {
            if (body is IMethodSymbol && callable is not IMethodSymbol)
            {
                found.Add(body);
            }
            else if (MayHaveData(body, cancellationToken))
            {
                AddCallees(programs.Get(body, cancellationToken), found, cancellationToken);
            }
        }

        return found.ToImmutableArray();
    }

    public Given Compute(ISymbol callable, Func<ISymbol, Given> summaryOf, CancellationToken cancellationToken)
    {
        if (callable is IMethodSymbol)
        {
            return GivenBy(callable, summaryOf, cancellationToken);
        }

        // What a constructor keeps of its parameters is what creators give it.
        var isData = WritersOf(callable, cancellationToken)
            .Select(body => body is IMethodSymbol ? summaryOf(body) : GivenBy(body, summaryOf, cancellationToken))
            .Any(given => given.Stored.Contains(callable) || given.Stored.Any(stored => IsOfConstructor(stored, callable.ContainingType)));
        return isData ? Given.Nothing with { Gives = true } : Given.Nothing;
    }

    public Frozen<Given> Freeze(Given answer, Freezer freezer) => new FrozenGiven(answer, freezer.Names);

    public Given Thaw(Frozen<Given> frozen, ThawedSymbols symbols) => ((FrozenGiven)frozen).Thaw(symbols);

    /// <summary>The bodies that may store data in a member, or give some to the constructor of its object.</summary>
    private IEnumerable<ISymbol> WritersOf(ISymbol member, CancellationToken cancellationToken) =>
        writers.Of(member, cancellationToken)
            .Concat(writers.CreatorsOf(member, cancellationToken))
            .Where(body => MayHaveData(body, cancellationToken));

    private static bool IsOfConstructor(ISymbol stored, INamedTypeSymbol? type) =>
        stored is IParameterSymbol && SymbolEqualityComparer.Default.Equals(stored.ContainingType, type?.OriginalDefinition);

    private Given GivenBy(ISymbol body, Func<ISymbol, Given> summaryOf, CancellationToken cancellationToken)
    {
        if (!MayHaveData(body, cancellationToken))
        {
            return Given.Nothing;
        }

        var program = programs.Get(body, cancellationToken);
        var held = new PotentialData(program, model, new Sources(this, summaryOf, cancellationToken), withParameters: false);
        return held.ComesOut || !held.Stored.IsEmpty ? new Given(held.ComesOut, held.Stored) : Given.Nothing;
    }

    private void AddCallees(FlowProgram program, HashSet<ISymbol> found, CancellationToken cancellationToken)
    {
        foreach (var instruction in program.Instructions)
        {
            found.UnionWith(CalledBy(instruction, cancellationToken).Where(callee => relevance.Gives(callee, cancellationToken)));
        }
    }

    private IEnumerable<ISymbol> CalledBy(Instruction instruction, CancellationToken cancellationToken) => instruction switch
    {
        Invoke invoke => calls.Of(invoke.Method, invoke.DispatchType, cancellationToken).Concat(TextsIn(invoke).SelectMany(text => calls.OfGroup(text, cancellationToken))),
        MakeDelegate make => calls.OfGroup(make.Method, cancellationToken),
        Look look when model.TextOf(look.Type).Method is { } text => calls.OfGroup(text, cancellationToken),
        Load load when model.IsInferred(load.Member) => ImmutableArray.Create(load.Member),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    /// <summary>The methods that make text of what is passed to code that writes it down.</summary>
    private IEnumerable<IMethodSymbol> TextsIn(Invoke invoke) =>
        invoke.Arguments.Where(a => a.Type is not null && model.FormOf(a.Parameter) != Form.Value).Select(a => model.TextOf(a.Type!).Method).OfType<IMethodSymbol>();

    private sealed class Sources(Givers givers, Func<ISymbol, Given> summaryOf, CancellationToken cancellationToken) : IDataSources
    {
        public ImmutableArray<ISymbol> TargetsOf(Invoke invoke) => givers.calls.Of(invoke.Method, invoke.DispatchType, cancellationToken);

        public bool Gives(Invoke invoke) =>
            givers.model.IsTracked(invoke.Method)
            || givers.CalledBy(invoke, cancellationToken).Any(Gives)
            || Carriers.HandsOver(invoke, givers.model)
            || invoke.Arguments.Any(a => a.Type is { } type && givers.model.HoldsData(type) && givers.model.FormOf(a.Parameter) != Form.Value);

        public bool Gives(Look look) => givers.model.HoldsData(look.Type) || givers.CalledBy(look, cancellationToken).Any(Gives);

        public bool Gives(MakeDelegate make) => givers.CalledBy(make, cancellationToken).Any(Gives) || givers.model.IsTracked(make.Method);

        public bool Gives(Load load) => givers.CalledBy(load, cancellationToken).Any(Gives);

        private bool Gives(ISymbol callee) => givers.relevance.Gives(callee, cancellationToken) && summaryOf(callee).Gives;
    }
}
