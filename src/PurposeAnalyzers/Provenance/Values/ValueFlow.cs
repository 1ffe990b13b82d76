using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>Where values with personal data go in one compilation.</summary>
internal sealed class ValueFlow
{
    private readonly BodyStore bodies;
    private readonly ProgramStore programs;
    private readonly FlowEquations equations;
    private readonly Givers givers;
    private readonly SummarySolver<FlowSummary> summaries;
    private readonly ConcurrentDictionary<ISymbol, bool> holders = new(SymbolEqualityComparer.Default);

    public ValueFlow(BodyStore bodies, TypeHierarchy hierarchy, FlowModel model, IMemberBodies memberBodies)
    {
        this.bodies = bodies;
        programs = new ProgramStore(bodies, model);
        var calls = new FollowedCalls(bodies.Callables, hierarchy);
        var writers = new MemberWriters(memberBodies, bodies);
        givers = new Givers(new Relevance(bodies, hierarchy, model, writers), programs, calls, model, writers, bodies.Kept);
        equations = new FlowEquations(programs, calls, model, writers, givers, bodies.Kept.Reads);
        summaries = new SummarySolver<FlowSummary>(equations, bodies.Kept, equations);
    }

    /// <summary>To be shown each body that the compiler has bound, so that it need not be bound again.</summary>
    public void Read(ISymbol owner, BodyGraph body, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (IsBody(owner) && Relevance.IsRelevantAlone(body))
        {
            programs.Get(KeyOf(owner), blocks.RemoveAll(b => b is IAttributeOperation or IParameterInitializerOperation), cancellationToken);
        }
    }

    /// <summary>Whether a body that may have data in its hands was too deep or too large to be followed.</summary>
    public bool IsTruncated(ISymbol owner, CancellationToken cancellationToken) =>
        MayHaveData(owner, cancellationToken) && programs.Get(KeyOf(owner), cancellationToken).IsTruncated;

    /// <summary>The data that arrives at places of a body that ask something of it.</summary>
    public ImmutableArray<Arrival> ArrivalsIn(ISymbol owner, CancellationToken cancellationToken)
    {
        if (!MayHaveData(owner, cancellationToken))
        {
            return ImmutableArray<Arrival>.Empty;
        }

        var program = programs.Get(KeyOf(owner), cancellationToken);
        var arrivals = equations.FindArrivals(program, symbol => SummaryOf(symbol, cancellationToken), cancellationToken);
        return owner is IMethodSymbol { MethodKind: MethodKind.Constructor } ? arrivals.RemoveAll(a => IsInInitializer(a.Site)) : arrivals;
    }

    private bool MayHaveData(ISymbol owner, CancellationToken cancellationToken) =>
        IsBody(owner) && (holders.TryGetValue(owner, out var known) ? known : holders.GetOrAdd(owner, MayHaveData(bodies.Get(KeyOf(owner), cancellationToken), cancellationToken)));

    /// <summary>What it calls and could get data from is solved for its callers in any case, so that it can say whether it really gives any.</summary>
    private bool MayHaveData(BodyGraph body, CancellationToken cancellationToken) =>
        Relevance.IsRelevantAlone(body) || givers.Of(body, cancellationToken).Any(giver => SummaryOf(giver, cancellationToken).GivesData);

    /// <summary>The half of a partial method that has no body is shown for the sake of its attributes.</summary>
    private static bool IsBody(ISymbol owner) => owner is not IMethodSymbol { PartialImplementationPart: not null };

    private static ISymbol KeyOf(ISymbol owner) => owner is IMethodSymbol method ? Callable.Of(method) : owner;

    /// <summary>An initializer that runs with a primary constructor is a body of its own, which tells of it.</summary>
    private static bool IsInInitializer(SyntaxNode site) =>
        site.FirstAncestorOrSelf<EqualsValueClauseSyntax>(e => e.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }) is not null;

    /// <summary>Whether data can come out of a call of the method, whatever goes in: cheap to ask, where a summary is not.</summary>
    public bool Gives(IMethodSymbol method, CancellationToken cancellationToken) => givers.Gives(method, cancellationToken);

    /// <summary>Where a method, or a private member, moves values.</summary>
    public FlowSummary SummaryOf(ISymbol callable, CancellationToken cancellationToken) => summaries.Get(callable, cancellationToken);
}
