using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>
/// The personal data that comes back from a call, less what the caller passed in (DESIGN 5.4): the label of the result, and of what the call assigns to
/// variables of its caller. An object that is known by the tags of its members is no such data; a collection of data is.
/// </summary>
internal sealed class ReturnedData(ValueFlow flow, FlowModel model, PersonalData data)
{
    /// <summary>The data and the way that it took, each symbol once.</summary>
    public ImmutableArray<(ISymbol Symbol, Trail Trail)> Of(ISymbol callee, Taken taken, CancellationToken cancellationToken)
    {
        if (taken.IsNothing || callee is not IMethodSymbol method || !flow.Gives(method, cancellationToken))
        {
            return ImmutableArray<(ISymbol, Trail)>.Empty;
        }

        var summary = flow.SummaryOf(method, cancellationToken);
        var label = Label.Empty;
        foreach (var part in HasResult(method) ? taken.Result : Taken.Nothing.Result)
        {
            label = label.Join(Content(part.Aggregate(summary.Result, (value, member) => value.Load(member)), part.IsEmpty ? method.ReturnType : TypeOf(part.Last())));
        }

        foreach (var ordinal in taken.Outs)
        {
            if (summary.Outs.TryGetValue(ordinal, out var value) && data.Find(method.Parameters[ordinal]) is null)
            {
                label = label.Join(Content(value, method.Parameters[ordinal].Type));
            }
        }

        return label.InOrder
            .Where(e => e is { Origin: SymbolOrigin, Trail: not null } && !CameWithTheObject(e.Trail, method))
            .Select(e => (((SymbolOrigin)e.Origin).Symbol, e.Trail!))
            .ToImmutableArray();
    }

    /// <summary>The callables that the data came out of, the last one first.</summary>
    public static IEnumerable<ISymbol> HandedOutBy(ISymbol callee, Trail trail)
    {
        yield return callee;
        for (var step = trail; step is not null; step = step.Previous)
        {
            if (step is { Entered: { } entered, Previous: { } before } && IsWithin(before.Step, entered))
            {
                yield return entered;
            }
        }
    }

    /// <summary>A tagged result is a read of its own; whether something is so tells nothing of what was asked about.</summary>
    private bool HasResult(IMethodSymbol method) =>
        !method.ReturnsVoid
        && data.Find(method.AssociatedSymbol ?? method) is null
        && !model.Drops(method)
        && !ProgramSolver.IsDecision(method);

    private Label Content(Value value, ITypeSymbol? type) =>
        value.IsEmpty || (type is not null && model.KnowsItsData(type) && !NamesPrivateType(type)) ? Label.Empty : KeptContent.Of(value, Form.Kept, model);

    /// <summary>Nothing is reported where members of a private type are read, so an object of it is what it holds.</summary>
    private static bool NamesPrivateType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NamesPrivateType(array.ElementType),
        INamedTypeSymbol named => InferredMembers.IsPrivate(named) || named.TypeArguments.Any(NamesPrivateType),
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>
    /// Whether the data is in an object because somebody outside gave it to the constructor. A private field holds what anybody gave to any object of
    /// the class; who made the object at hand knows what is in it, and who passed it on was asked then (PUR0903).
    /// </summary>
    private static bool CameWithTheObject(Trail trail, IMethodSymbol callee)
    {
        for (var next = trail; next.Previous is { } given; next = given)
        {
            if (given.Entered is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type }
                && IsWithin(next.Step, type)
                && !IsWithin(given.Step, type)
                && !IsWithin(given.Step, callee.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(SyntaxNode step, ISymbol declared) =>
        declared.DeclaringSyntaxReferences.Any(d => d.SyntaxTree == step.SyntaxTree && d.Span.Contains(step.Span));
}
