using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Tags on nothing, tags that permit and forbid the same, and tags that no use could satisfy.</summary>
internal static class TagChecks
{
    public static IEnumerable<Problem> Find(AnnotationUse use, PurposeModel model)
    {
        if (HoldsNothing(use))
        {
            yield return Problem.At(use.Location, "NoResult");
            yield break;
        }

        foreach (var problem in Contradictions(use))
        {
            yield return problem;
        }

        var tags = model.PersonalData.OwnTags(use.Target);
        if (tags.Length > 1 && IsLast(use, tags) && PermitsNothingTogether(tags))
        {
            yield return Problem.At(use.Location, "ContradictingTags");
        }

        if (use.Target is IParameterSymbol { ContainingSymbol: { } method } parameter
            && !PersonalData.IsPositional(parameter)
            && RefusedBy(method, tags, model) is { IsEmpty: false } refused)
        {
            yield return Problem.At(use.Location, "ForeignParameter", Wording.Code(method), Wording.Ids(refused));
        }
    }

    private static bool HoldsNothing(AnnotationUse use) =>
        use is { IsOnReturnValue: true, Target: IMethodSymbol method }
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" });

    private static IEnumerable<Problem> Contradictions(AnnotationUse use)
    {
        if (use.Name != AnnotationNames.PermittedPurposes)
        {
            yield break;
        }

        var permitted = use.Data.Strings();
        var consentRequired = use.Data.Strings("ConsentRequired");
        foreach (var id in permitted.Intersect(consentRequired))
        {
            yield return Problem.At(use.LocationOf(id, "ConsentRequired"), "PermittedAndConsent", id);
        }

        foreach (var prohibited in use.Data.Strings("Prohibited").Distinct())
        {
            if (permitted.Concat(consentRequired).FirstOrDefault(p => PurposeId.IsWithin(p, prohibited)) is { } id)
            {
                yield return Problem.At(use.LocationOf(prohibited, "Prohibited"), "PermittedAndProhibited", id, prohibited);
            }
        }
    }

    private static bool IsLast(AnnotationUse use, ImmutableArray<Tag> tags) =>
        tags.LastOrDefault(t => t.Location.SourceTree == use.Syntax.SyntaxTree)?.Location.SourceSpan == use.Syntax.Span;

    /// <summary>Each permits something, yet no purpose is permitted by all.</summary>
    private static bool PermitsNothingTogether(ImmutableArray<Tag> tags)
    {
        var ids = tags.Select(t => t.Permitted.AddRange(t.ConsentRequired)).ToList();
        return ids.All(i => !i.IsEmpty) && !ids.SelectMany(i => i).Any(id => tags.All(tag => !Permission.Refuses(tag, id)));
    }

    private static ImmutableArray<string> RefusedBy(ISymbol method, ImmutableArray<Tag> tags, PurposeModel model)
    {
        var code = model.CodePurposes.Of(method);
        return code.Kind == CodePurposeKind.Commitment
            ? code.Purposes.Where(p => tags.Any(t => Permission.Refuses(t, p))).ToImmutableArray()
            : ImmutableArray<string>.Empty;
    }
}
