using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>
/// Which methods are checks because they return the result of one, or throw without one. Bodies that neither name a check nor call such a
/// method are not looked into.
/// </summary>
internal sealed class ConsentEquations(BodyStore bodies, TypeHierarchy hierarchy, DeclaredChecks checks) : ISummaryEquations<ConsentSummary>
{
    public ConsentSummary Bottom => ConsentSummary.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        checks.Of(callable) is not null
            ? ImmutableArray<ISymbol>.Empty
            : bodies.Get(callable, cancellationToken).Events
                .OfType<Call>()
                .Select(call => CallTargets.Of(call, hierarchy, cancellationToken))
                .Where(targets => !targets.TooMany)
                .SelectMany(targets => targets.Targets)
                .Distinct<ISymbol>(SymbolEqualityComparer.Default)
                .ToImmutableArray();

    public ConsentSummary Compute(ISymbol callable, Func<ISymbol, ConsentSummary> summaryOf, CancellationToken cancellationToken)
    {
        if (callable is not IMethodSymbol method)
        {
            return ConsentSummary.Empty;
        }

        if ((checks.Of(method) ?? (method.AssociatedSymbol is { } associated ? checks.Of(associated) : null)) is { } check)
        {
            return Declared(check, method);
        }

        if (Run(method, ConsentState.Empty, summaryOf, cancellationToken) is not { } body)
        {
            return ConsentSummary.Empty;
        }

        return body.Summary.Select(facts => ConsentSubstitution.Outside(facts, method));
    }

    /// <summary>Follows a body in which something is or was checked; null where nothing is.</summary>
    public ConsentBody? Run(ISymbol callable, ConsentState entry, Func<ISymbol, ConsentSummary> summaryOf, CancellationToken cancellationToken)
    {
        var called = Dependencies(callable, cancellationToken).ToImmutableHashSet(SymbolEqualityComparer.Default);
        if (entry.Equals(ConsentState.Empty) && !checks.AreMentionedIn(callable, cancellationToken) && called.All(target => summaryOf(target!).IsEmpty))
        {
            return null;
        }

        // What the body calls where nobody needs to know it is not among what has been solved.
        var callees = new ConsentCallees(
            bodies.Callables, hierarchy, target => called.Contains(target) ? summaryOf(target) : ConsentSummary.Empty, cancellationToken);
        return ConsentWalk.Run(callable, bodies.Bind(callable, cancellationToken), entry, checks, callees, cancellationToken);
    }

    /// <summary>A declared check that is called through a contract that does not say so.</summary>
    private static ConsentSummary Declared(ConsentCheck check, IMethodSymbol method)
    {
        var self = method.IsStatic ? ImmutableArray<RecordPath>.Empty : ImmutableArray.Create(RecordPath.Of(method.ContainingType.OriginalDefinition, method.ContainingType));
        var subjects = self.AddRange(method.Parameters.Select(p => RecordPath.Of(p, p.Type)));
        var facts = check.Ids.Select(id => new ConsentFact(id, null, null, subjects)).ToList();
        if (check.Ids.IsEmpty)
        {
            facts.AddRange(method.Parameters.Where(p => p.Type.SpecialType == SpecialType.System_String).Select(p => new ConsentFact(null, p, null, subjects)));
        }

        if (check.Version is { } version)
        {
            facts.Add(new ConsentFact(null, null, version, subjects));
        }

        var known = FactSet.Of(facts);
        return ConsentTypes.IsDecision(method.ReturnType)
            ? new ConsentSummary(FactSet.None, ConsentValue.Unknown with { WhenTrue = known })
            : method.ReturnsVoid ? new ConsentSummary(known, ConsentValue.Unknown) : new ConsentSummary(FactSet.None, ConsentValue.Unknown with { WhenDone = known });
    }
}
