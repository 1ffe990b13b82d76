using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.Facts;

/// <summary>Judges the uses in a body by the purpose that its code serves (DESIGN 5.2, 5.4). Each place yields at most one finding.</summary>
/// <param name="model">What is known of the compilation.</param>
/// <param name="exceptions">The exceptions that lift limits in the body.</param>
internal sealed class PurposeJudge(PurposeModel model, PolicyExceptions exceptions)
{
    public IEnumerable<Finding> Judge(ISymbol owner, BodyGraph graph, CancellationToken cancellationToken)
    {
        if (!AnswersToAnyone(owner, graph, cancellationToken))
        {
            return Enumerable.Empty<Finding>();
        }

        var uses = new BodyUses(model).Find(graph, cancellationToken);
        return uses.IsEmpty ? Enumerable.Empty<Finding>() : JudgeCommitments(owner, NotExcepted(uses, cancellationToken))
            .Concat(JudgeCandidates(owner, NotExcepted(uses, cancellationToken), cancellationToken))
            .Concat(JudgeUnmarked(owner, graph, uses, cancellationToken))
            .Select(finding => finding with { All = UsedWith(finding, uses), IsPartOfRefused = HandsOnFor(finding.Purposes, graph) });
    }

    private bool HandsOnFor(ImmutableArray<string> refused, BodyGraph graph) =>
        !refused.IsEmpty
        && graph.Events.OfType<Call>().Any(call => call.Target is IMethodSymbol { Parameters.IsEmpty: false }
            && model.CodePurposes.Of(call.Target) is { Kind: CodePurposeKind.Commitment } served
            && served.Purposes.Any(purpose => refused.Contains(purpose)));

    /// <summary>What is used by the code that somebody would mark for the finding: by the member; in top-level statements, which cannot be marked, by the function there.</summary>
    private static ImmutableArray<Use> UsedWith(Finding finding, ImmutableArray<Use> uses)
    {
        var marked = MarkedFor(finding.Use);
        return uses.Where(u => u.Purpose.SameAs(finding.Use.Purpose) && SymbolEqualityComparer.Default.Equals(MarkedFor(u), marked)).ToImmutableArray();

        ISymbol? MarkedFor(Use use)
        {
            if (finding.Owner is not IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName })
            {
                return null;
            }

            var function = use.Event.Function;
            while (!SymbolEqualityComparer.Default.Equals(function.ContainingSymbol, finding.Owner) && function.ContainingSymbol is IMethodSymbol outer)
            {
                function = outer;
            }

            return function;
        }
    }

    /// <summary>An unmarked body that nothing outside calls answers through its callers, so nobody needs to know what it uses yet.</summary>
    private bool AnswersToAnyone(ISymbol owner, BodyGraph graph, CancellationToken cancellationToken) =>
        !graph.Handlers.IsEmpty
        || graph.Events.Any(e => model.CodePurposes.Of(e.Function).Kind != CodePurposeKind.Unmarked || e is Call { Kind: CallKind.Handler })
        || model.Roots.Contains(owner, cancellationToken);

    private ImmutableArray<Use> NotExcepted(ImmutableArray<Use> uses, CancellationToken cancellationToken) =>
        uses.RemoveAll(u => exceptions.Lift(u.Event.Function, cancellationToken));

    /// <summary>The code runs for each purpose that it commits to, so every one must be permitted.</summary>
    private static IEnumerable<Finding> JudgeCommitments(ISymbol owner, ImmutableArray<Use> uses)
    {
        foreach (var use in uses.Where(u => u.Purpose.Kind == CodePurposeKind.Commitment))
        {
            var refused = MostSpecific(use.Data.Where(d => use.Purpose.Purposes.Any(p => d.IsRefusedFor(p))));
            if (!refused.IsEmpty)
            {
                yield return Outside(owner, use, refused, RefusedPurposes(use.Purpose.Purposes, refused));
            }

            // Of each datum only the worst is said; of several data at one place, the worst of each.
            var tooOld = MostSpecific(use.Data.Where(d => refused.All(r => r.Datum != d.Datum) && use.Purpose.Purposes.Any(p => d.IsTooOldFor(p))));
            if (!tooOld.IsEmpty)
            {
                yield return TooOld(owner, use, tooOld, use.Purpose.Purposes);
            }

            var worse = refused.AddRange(tooOld);
            var unasked = MostSpecific(use.Data.Where(d => worse.All(r => r.Datum != d.Datum) && use.Purpose.Purposes.Any(p => d.LacksConsentFor(p))));
            if (!unasked.IsEmpty)
            {
                yield return Unasked(owner, use, unasked, use.Purpose.Purposes);
            }
        }
    }

    /// <summary>The code serves some of the candidates: one must be permitted by all that the member uses.</summary>
    private IEnumerable<Finding> JudgeCandidates(ISymbol owner, ImmutableArray<Use> uses, CancellationToken cancellationToken)
    {
        Finding? narrowing = null;
        var remaining = ImmutableArray<string>.Empty;
        foreach (var use in uses.Where(u => u.Purpose.Kind == CodePurposeKind.Candidates))
        {
            if (remaining.IsEmpty)
            {
                remaining = use.Purpose.Purposes;
            }

            var data = use.Data.Where(d => d.Through is null || !IsReportedInside(d.Through, use.Purpose, cancellationToken)).ToImmutableArray();
            var excluded = remaining.Where(p => data.Any(d => IsExcluded(d, p))).ToImmutableArray();
            if (excluded.IsEmpty)
            {
                continue;
            }

            var concerned = MostSpecific(data.Where(d => excluded.Any(p => IsExcluded(d, p))));
            if (excluded.Length == remaining.Length)
            {
                yield return LeavingNone(owner, use, data, excluded);
                yield break;
            }

            narrowing ??= new Finding(FindingKind.AmbiguousPurpose, owner, use, concerned, excluded);
            remaining = remaining.RemoveRange(excluded);
        }

        if (narrowing is not null)
        {
            yield return narrowing;
        }
    }

    /// <summary>None of several candidates is left: the least that is wrong with one of them is meant.</summary>
    private static Finding LeavingNone(ISymbol owner, Use use, ImmutableArray<DataUse> data, ImmutableArray<string> excluded)
    {
        var newerOnly = excluded.RemoveAll(p => data.Any(d => d.IsRefusedFor(p)));
        var consentable = newerOnly.RemoveAll(p => data.Any(d => d.IsTooOldFor(p)));
        return !consentable.IsEmpty ? Unasked(owner, use, MostSpecific(data.Where(d => consentable.Any(p => d.LacksConsentFor(p)))), consentable)
            : !newerOnly.IsEmpty ? TooOld(owner, use, MostSpecific(data.Where(d => newerOnly.Any(p => d.IsTooOldFor(p)))), newerOnly)
            : Outside(owner, use, MostSpecific(data.Where(d => excluded.Any(p => d.IsRefusedFor(p)))), excluded);
    }

    /// <summary>
    /// A callee that offers the same candidates and leaves none of them reports that itself, unless an exception spares it;
    /// its callers need not repeat it.
    /// </summary>
    private bool IsReportedInside(ISymbol callee, CodePurpose purpose, CancellationToken cancellationToken) =>
        purpose.SameAs(model.CodePurposes.Of(callee))
        && !model.Exceptions.Lift(callee, cancellationToken)
        && !purpose.Purposes.Any(p => model.SummaryOf(callee, cancellationToken).Effects.All(e => e.Permits(p)));

    /// <summary>Unmarked code answers through its callers; where the caller is outside, it must declare a purpose.</summary>
    private IEnumerable<Finding> JudgeUnmarked(ISymbol owner, BodyGraph graph, ImmutableArray<Use> uses, CancellationToken cancellationToken)
    {
        var unmarked = uses.Where(u => u.Purpose.Kind == CodePurposeKind.Unmarked).ToList();
        if (unmarked.Count == 0)
        {
            yield break;
        }

        var ownerIsRoot = model.Roots.Contains(owner, cancellationToken);
        foreach (var root in unmarked.GroupBy(use => RootOf(use, owner, graph)))
        {
            foreach (var use in root)
            {
                var data = MostSpecific(use.Data.Where(d => d.For.AreCallers && !DeclaresData(owner, d)));
                if (!data.IsEmpty && (ownerIsRoot || !SymbolEqualityComparer.Default.Equals(root.Key.Symbol, owner)))
                {
                    yield return new Finding(FindingKind.UndeclaredPurpose, owner, use, data, ImmutableArray<string>.Empty);
                    break;
                }
            }
        }
    }

    /// <summary>What the outside calls: the member, a lambda in it that was given away, or a method that was given away here.</summary>
    private static SymbolOrSyntax RootOf(Use use, ISymbol owner, BodyGraph graph)
    {
        if (use.Event is Call { Kind: CallKind.Handler })
        {
            return new SymbolOrSyntax(null, use.Syntax);
        }

        for (var function = use.Event.Function; function is not null && !SymbolEqualityComparer.Default.Equals(function, owner); function = function.ContainingSymbol)
        {
            if (graph.Handlers.Contains(function))
            {
                return new SymbolOrSyntax(function, null);
            }
        }

        return new SymbolOrSyntax(owner, null);
    }

    private static bool DeclaresData(ISymbol owner, DataUse use)
    {
        for (var type = owner.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, use.Datum.Symbol.ContainingType?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Outside(ISymbol owner, Use use, ImmutableArray<DataUse> refused, ImmutableArray<string> purposes) =>
        new(refused[0].Through is null ? FindingKind.UseOutsidePurpose : FindingKind.CallOutsidePurpose, owner, use, refused, purposes);

    private static Finding Unasked(ISymbol owner, Use use, ImmutableArray<DataUse> unasked, ImmutableArray<string> purposes) =>
        new(FindingKind.MissingConsent, owner, use, unasked, purposes.Where(p => unasked.Any(d => d.LacksConsentFor(p))).ToImmutableArray());

    private static Finding TooOld(ISymbol owner, Use use, ImmutableArray<DataUse> tooOld, ImmutableArray<string> purposes) =>
        new(FindingKind.PurposeAddedLater, owner, use, tooOld, purposes.Where(p => tooOld.Any(d => d.IsTooOldFor(p))).ToImmutableArray());

    private static bool IsExcluded(DataUse use, string purpose) => use.VerdictFor(purpose) != Verdict.Permitted;

    private static ImmutableArray<string> RefusedPurposes(ImmutableArray<string> purposes, ImmutableArray<DataUse> refused) =>
        purposes.Where(p => refused.Any(d => d.IsRefusedFor(p))).ToImmutableArray();

    /// <summary>Where a place both reads data and calls code that uses some, the read says it all; each datum once.</summary>
    private static ImmutableArray<DataUse> MostSpecific(IEnumerable<DataUse> refused)
    {
        var all = refused.ToList();
        var reads = all.Where(d => d.Through is null).ToList();
        return (reads.Count > 0 ? reads : all)
            .GroupBy(d => d.Datum)
            .Select(g => g.First())
            .OrderBy(d => d.Datum.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private sealed record SymbolOrSyntax(ISymbol? Symbol, SyntaxNode? Syntax)
    {
        public bool Equals(SymbolOrSyntax? other) =>
            other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && Syntax == other.Syntax;

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol) ^ (Syntax?.GetHashCode() ?? 0);
    }
}
