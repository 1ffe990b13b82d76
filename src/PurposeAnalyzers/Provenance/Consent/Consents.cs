using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Which consent was checked on every way to a place (DESIGN 5.7). Costs nothing until somebody asks about a body that checks something.</summary>
internal sealed class Consents
{
    private readonly DeclaredChecks checks;
    private readonly PolicySet policies;
    private readonly ConsentEquations equations;
    private readonly SummarySolver<ConsentSummary> summaries;
    private readonly CallerConsents callers;
    private readonly ConcurrentDictionary<ISymbol, ConsentBody> alone = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConsentBody> called = new(SymbolEqualityComparer.Default);

    public Consents(Compilation compilation, PolicySet policies, DeclaredChecks checks, BodyStore bodies, TypeHierarchy hierarchy, IMemberBodies mentions)
    {
        this.checks = checks;
        this.policies = policies;
        equations = new ConsentEquations(bodies, hierarchy, checks);
        summaries = new SummarySolver<ConsentSummary>(equations);
        callers = new CallerConsents(compilation, bodies, mentions, BodyOf);
    }

    /// <summary>Nobody declares a check.</summary>
    public bool AreNone => checks.AreNone;

    /// <param name="code">The lambda, local function or member whose code stands there.</param>
    /// <param name="site">The expression or statement in it.</param>
    /// <param name="datum">What is used there, on which record: a check of another record, where both are evident, does not count.</param>
    public ConsentSet At(ISymbol code, SyntaxNode site, Datum? datum, CancellationToken cancellationToken)
    {
        if (checks.AreNone)
        {
            return ConsentSet.None;
        }

        var owner = OwnerOf(code);
        return SetOf(called.TryGetValue(owner, out var body) ? body : called.GetOrAdd(owner, BodyOf(owner, callers.EntryOf(owner, cancellationToken), cancellationToken)), site, datum);
    }

    /// <summary>The same for a method whose callers will be asked themselves.</summary>
    public ConsentSet Within(ISymbol code, SyntaxNode site, Datum? datum, CancellationToken cancellationToken) =>
        checks.AreNone ? ConsentSet.None : SetOf(BodyOf(OwnerOf(code), ConsentState.Empty, cancellationToken), site, datum);

    /// <summary>What was checked before a step that uses the datum, and before what it leads to.</summary>
    public ConsentSet Before(ConsentSet further, Datum datum, BodyEvent step, CancellationToken cancellationToken) =>
        datum.MayNeedConsent ? Union(further, Within(step.Function, step.Syntax, datum, cancellationToken)) : further;

    /// <summary>What is known on the one way or on the other, where data goes both.</summary>
    public ConsentSet Union(ConsentSet one, ConsentSet other) =>
        other.Equals(ConsentSet.None) ? one : new ConsentSet(one.Ids.Union(other.Ids), LatestOf(new[] { one.Version, other.Version }));

    /// <summary>What is known at all of some places.</summary>
    public static ConsentSet Intersection(IEnumerable<ConsentSet> sets) => sets.Aggregate((one, other) => new ConsentSet(
        one.Ids.Where(other.CoversPurpose).Concat(other.Ids.Where(one.CoversPurpose)).ToImmutableHashSet(StringComparer.Ordinal),
        one.Version == other.Version ? one.Version : null));

    private ConsentBody BodyOf(ISymbol owner, ConsentState entry, CancellationToken cancellationToken)
    {
        if (!entry.Equals(ConsentState.Empty))
        {
            return Run(owner, entry, cancellationToken);
        }

        return alone.TryGetValue(owner, out var body) ? body : alone.GetOrAdd(owner, Run(owner, entry, cancellationToken));
    }

    private ConsentBody Run(ISymbol owner, ConsentState entry, CancellationToken cancellationToken) =>
        equations.Run(owner, entry, target => summaries.Get(target, cancellationToken), cancellationToken) ?? ConsentBody.Empty;

    private ConsentSet SetOf(ConsentBody body, SyntaxNode site, Datum? datum)
    {
        if (body.At(site) is not { } place)
        {
            return ConsentSet.None;
        }

        var type = datum?.Symbol as ITypeSymbol ?? datum?.Symbol.ContainingType;
        var facts = place.FactsAbout(type);
        if (datum is not null)
        {
            // Where the record is named in the text of the site, it is that record.
            foreach (var read in body.ReadsIn(site, datum.Symbol.Name, type))
            {
                facts = facts.Intersect(read.FactsAbout(type));
            }
        }

        var known = facts.ToList();
        return known.Count == 0 ? ConsentSet.None : new ConsentSet(known.Select(f => f.Id).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal), LatestOf(known.Select(f => f.Version)));
    }

    private string? LatestOf(IEnumerable<string?> versions) => versions
        .OfType<string>()
        .OrderByDescending(version => policies.Versions.IndexOf(policies.Versions.FirstOrDefault(v => v.Version == version)!))
        .ThenByDescending(version => version, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Lambdas and local functions are part of the body that they stand in.</summary>
    public static ISymbol OwnerOf(ISymbol code)
    {
        while (code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } around })
        {
            code = around;
        }

        return code is IMethodSymbol method ? Callable.Of(method) : code;
    }
}
