using System.Threading;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Tags on nothing, tags that permit and forbid the same, and tags that no use could satisfy.</summary>
internal static class TagChecks
{
    public static IEnumerable<Problem> Find(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (OnNothing(use) is { } nothing)
        {
            yield return Problem.At(use.Location, nothing);
            yield break;
        }

        foreach (var problem in Contradictions(use))
        {
            yield return problem;
        }

        var tags = model.PersonalData.TagsHere(use.Target);
        if (tags.Length > 1 && IsLast(use) && Permission.Contradict(tags))
        {
            yield return Problem.At(use.Location, "ContradictingTags");
        }

        if (use.Target is IParameterSymbol parameter && PurposesRefusedBy(parameter, tags, model, cancellationToken) is { IsEmpty: false } refused)
        {
            yield return Problem.At(use.Location, "ForeignParameter", Wording.Code(parameter.ContainingSymbol), Wording.Ids(refused));
        }

        if (use.Target is IParameterSymbol handedOn && IsLast(use) && RecipientsRefusedBy(handedOn, tags, model) is { IsEmpty: false } recipients)
        {
            yield return Problem.At(use.Location, "UnlistedRecipient", Wording.Ids(recipients), Wording.Code(handedOn.ContainingSymbol));
        }
    }

    /// <summary>The recipients of what is passed for the parameter that its tags do not list: whatever is passed, the code may not pass it on.</summary>
    private static ImmutableArray<string> RecipientsRefusedBy(IParameterSymbol parameter, ImmutableArray<Tag> tags, PurposeModel model) =>
        parameter.RefKind == RefKind.Out || PositionalMembers.PropertyOf(parameter) is not null || tags.Any(t => t.Category is not null && t.Permitted.IsEmpty && t.ConsentRequired.IsEmpty)
            ? ImmutableArray<string>.Empty
            : model.Recipients.Of(parameter.ContainingSymbol).AddRange(model.Recipients.OfParameter(parameter))
                .Where(recipient => tags.Any(tag => !tag.Recipients.Contains(recipient)) && !model.Exceptions.LiftDisclosure(parameter.ContainingSymbol, recipient))
                .Distinct()
                .ToImmutableArray();

    private static string? OnNothing(AnnotationUse use) => use.Target switch
    {
        IMethodSymbol method when use.IsOnReturnValue && CodeChecks.HoldsNothing(method.ReturnType) => "NoResult",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "EnumConstant",
        INamedTypeSymbol { IsStatic: true } => "StaticClass",
        _ => null,
    };

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

    /// <summary>Tags that contradict each other are reported once, at the last of the symbol's own.</summary>
    private static bool IsLast(AnnotationUse use) =>
        use.Siblings
            .Where(a => AnnotationNames.Of(a.AttributeClass) is AnnotationNames.PermittedPurposes or AnnotationNames.DataCategory)
            .LastOrDefault()?.ApplicationSyntaxReference is { } last
        && last.SyntaxTree == use.Syntax.SyntaxTree
        && last.Span == use.Syntax.Span;

    /// <summary>The purposes of the parameter's own method that its tags do not permit.</summary>
    private static ImmutableArray<string> PurposesRefusedBy(
        IParameterSymbol parameter, ImmutableArray<Tag> tags, PurposeModel model, CancellationToken cancellationToken)
    {
        var method = parameter.ContainingSymbol;
        var code = model.CodePurposes.Of(method);
        return code.Kind != CodePurposeKind.Commitment
            || parameter.RefKind == RefKind.Out // comes out of the method, as its result does
            || PositionalMembers.PropertyOf(parameter) is not null // declares data, as a property does
            || tags.Any(t => t.Permitted.IsEmpty && t.ConsentRequired.IsEmpty && t.Category is not null) // an unknown category, reported as such
            || MayUseAnything(method, parameter, model, cancellationToken)
                ? ImmutableArray<string>.Empty
                : code.Purposes.Where(p => tags.Any(t => Permission.Refuses(t, p))).ToImmutableArray();
    }

    private static bool MayUseAnything(ISymbol method, IParameterSymbol parameter, PurposeModel model, CancellationToken cancellationToken) =>
        model.UseRules.IsAnonymizer(method)
        || model.Exceptions.Lift(method, cancellationToken)
        || (model.PersonalData.Find(parameter) is { } datum && model.Requests.Cover(datum, method));
}
