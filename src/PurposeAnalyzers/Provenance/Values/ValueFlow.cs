using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Uses;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>Where values with personal data go in one compilation.</summary>
internal sealed class ValueFlow
{
    private readonly ProgramStore programs;
    private readonly FlowEquations equations;
    private readonly SummarySolver<FlowSummary> summaries;

    private ValueFlow(ProgramStore programs, FlowEquations equations)
    {
        this.programs = programs;
        this.equations = equations;
        summaries = new SummarySolver<FlowSummary>(equations);
    }

    public static ValueFlow Create(Compilation compilation, PurposeModel model, ResolvedBindings bindings, Anonymizers anonymizers, PurposeOptions options, Func<SyntaxTree, CreatedNames> createdIn)
    {
        var libraries = new LibraryModels(compilation, bindings, options.ConsoleIsLog);
        var inferred = new InferredMembers(compilation, model.PersonalData);
        var contained = new ContainedData(model.PersonalData, model.Assemblies);
        var demands = new FlowDemands(model.PersonalData, model.CodePurposes, libraries, anonymizers, inferred, model.Requests);
        var flow = new FlowModel(model.PersonalData, contained, libraries, anonymizers, inferred, demands);
        var programs = new ProgramStore(model.Bodies, flow);
        return new ValueFlow(programs, new FlowEquations(programs, model.Bodies.Callables, model.Hierarchy, flow, new MemberBodies(compilation, createdIn)));
    }

    /// <summary>To be shown each body that the compiler has bound, so that it need not be bound again.</summary>
    public void Read(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (IsBody(owner))
        {
            programs.Get(KeyOf(owner), blocks.RemoveAll(b => b is IAttributeOperation or IParameterInitializerOperation), cancellationToken);
        }
    }

    /// <summary>The data that arrives at places of a body that ask something of it.</summary>
    public ImmutableArray<Arrival> ArrivalsIn(ISymbol owner, CancellationToken cancellationToken)
    {
        if (!IsBody(owner))
        {
            return ImmutableArray<Arrival>.Empty;
        }

        var program = programs.Get(KeyOf(owner), cancellationToken);
        var arrivals = equations.FindArrivals(program, symbol => SummaryOf(symbol, cancellationToken), cancellationToken);
        return owner is IMethodSymbol { MethodKind: MethodKind.Constructor } ? arrivals.RemoveAll(a => IsInInitializer(a.Site)) : arrivals;
    }

    /// <summary>The half of a partial method that has no body is shown for the sake of its attributes.</summary>
    private static bool IsBody(ISymbol owner) => owner is not IMethodSymbol { PartialImplementationPart: not null };

    private static ISymbol KeyOf(ISymbol owner) => owner is IMethodSymbol method ? Callable.Of(method) : owner;

    /// <summary>An initializer that runs with a primary constructor is a body of its own, which tells of it.</summary>
    private static bool IsInInitializer(SyntaxNode site) =>
        site.FirstAncestorOrSelf<EqualsValueClauseSyntax>(e => e.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }) is not null;

    /// <summary>Where a method, or a private member, moves values.</summary>
    public FlowSummary SummaryOf(ISymbol callable, CancellationToken cancellationToken) => summaries.Get(callable, cancellationToken);
}
