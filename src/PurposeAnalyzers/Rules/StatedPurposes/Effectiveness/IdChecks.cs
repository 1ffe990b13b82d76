using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Ids that say nothing: empty, or said twice, or several in one. And dates that are none.</summary>
internal static class IdChecks
{
    private static readonly ImmutableArray<string?> IdLists = ImmutableArray.Create<string?>(null, "Prohibited", "ConsentRequired", "Recipients");

    public static IEnumerable<Problem> Find(AnnotationUse use, PolicySet policies) =>
        (NamesIds(use) ? IdLists.SelectMany(list => FindIn(use, list, policies)).Concat(RepeatedAttribute(use)) : Enumerable.Empty<Problem>())
            .Concat(InvalidDate(use))
            .Concat(ImpossibleDate(use, policies));

    private static bool NamesIds(AnnotationUse use) =>
        use.Name is not (AnnotationNames.DataSubjectRequest or AnnotationNames.Anonymizes);

    private static IEnumerable<Problem> FindIn(AnnotationUse use, string? list, PolicySet policies)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in use.Elements(list))
        {
            if (use.Model.GetConstantValue(element) is not { HasValue: true } constant)
            {
                continue;
            }

            if (constant.Value is null || (constant.Value is string blank && string.IsNullOrWhiteSpace(blank)))
            {
                yield return Problem.At(element.GetLocation(), "EmptyId");
            }
            else if (constant.Value is string id && !seen.Add(id))
            {
                yield return Problem.At(element.GetLocation(), "RepeatedId", id);
            }
            else if (constant.Value is string several && several.Any(char.IsWhiteSpace) && policies.Versions.IsEmpty)
            {
                // With a policy it is an unknown id, and reported as such.
                yield return Problem.At(element.GetLocation(), "WhiteSpace", several);
            }
        }
    }

    /// <summary>The same single id in an earlier attribute of the kind.</summary>
    private static IEnumerable<Problem> RepeatedAttribute(AnnotationUse use)
    {
        if (use.Name is AnnotationNames.DataCategory or AnnotationNames.DisclosesTo or AnnotationNames.PolicyException
            && use.Data.String(0) is { } id
            && use.Siblings.TakeWhile(a => a != use.Data).Any(a => AnnotationNames.Of(a.AttributeClass) == use.Name && a.String(0) == id))
        {
            yield return Problem.At(use.LocationOf(id), "RepeatedAttribute", id);
        }
    }

    private static IEnumerable<Problem> InvalidDate(AnnotationUse use)
    {
        const string argument = "CollectedSince";
        if (use.Data.String(argument) is { } date && !PolicyDate.IsValid(date))
        {
            yield return Problem.At(use.LocationOf(date, argument), "InvalidDate", argument, date);
        }
    }

    private static IEnumerable<Problem> ImpossibleDate(AnnotationUse use, PolicySet policies)
    {
        if (use.Data.String("CollectedSince") is { } date && CollectionDate.Problem(policies, date) is { } problem)
        {
            yield return Problem.At(use.LocationOf(date, "CollectedSince"), "CollectedSince", problem);
        }
    }
}
