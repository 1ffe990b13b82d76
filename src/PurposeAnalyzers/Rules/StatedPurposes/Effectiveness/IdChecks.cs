using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Ids that say nothing: empty, or said twice. And dates that are none.</summary>
internal static class IdChecks
{
    private static readonly ImmutableArray<string?> IdLists = ImmutableArray.Create<string?>(null, "Prohibited", "ConsentRequired", "Recipients");

    public static IEnumerable<Problem> Find(AnnotationUse use) =>
        (NamesIds(use) ? IdLists.SelectMany(list => FindIn(use, list)) : Enumerable.Empty<Problem>())
            .Concat(InvalidDate(use, "CollectedSince"))
            .Concat(InvalidDate(use, "Expires"));

    private static bool NamesIds(AnnotationUse use) =>
        use.Name is not (AnnotationNames.DataSubjectRequest or AnnotationNames.Anonymizes);

    private static IEnumerable<Problem> FindIn(AnnotationUse use, string? list)
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
        }
    }

    private static IEnumerable<Problem> InvalidDate(AnnotationUse use, string argument)
    {
        if (use.Data.String(argument) is { } date && !PolicyDate.IsValid(date))
        {
            yield return Problem.At(use.LocationOf(date, argument), "InvalidDate", argument, date);
        }
    }
}
