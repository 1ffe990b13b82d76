using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Tags;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.StatedPurposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>
/// Tags a suggested member with a category of the policy. Fix All of the one that is suggested gives each member what is suggested for it; any other goes
/// to data of the same kind.
/// </summary>
internal sealed class TagWithCategory : IRepair
{
    public bool NeedsDecision => false;

    public const string Suggested = "TagWithCategory";

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var places = finding.Data.SelectMany(member => TagPlace.Of(member, finding.Project, cancellationToken)).ToImmutableArray();
        if (places.IsEmpty || !KnowsCategories(finding.Project.Compilation))
        {
            return [];
        }

        var suggested = finding[UntaggedDataRule.Category];
        var categories = finding.Project.Policies.Current?.Categories.Select(category => category.Id).Distinct(StringComparer.Ordinal) ?? [];
        return categories.OrderBy(category => category != suggested).Select(category => Tag(places, category, category == suggested, finding[UntaggedDataRule.Kind]));
    }

    private static Repair Tag(ImmutableArray<TagPlace> places, string category, bool isSuggested, string? kind)
    {
        var attribute = new AnnotationAttribute(AnnotationNames.DataCategory, [NewArgument.Params(IdKind.Category, [category])]);
        var names = Titles.Names(places.Select(place => Wording.Target(place.Holder)));
        return new Repair(
            Titles.Get("TagWithCategory_With", names, $"[{attribute.Text}]"),
            isSuggested ? Suggested : $"{Suggested} {category} {kind}",
            places.Select(place => new AttributeEdit(place.Declaration, attribute)).ToImmutableArray<Edit>(),
            isSuggested ? null : Titles.Get("TagWithCategory_Other", names));
    }

    private static bool KnowsCategories(Compilation compilation) =>
        compilation.GetTypeByMetadataName(AnnotationNames.Namespace + "." + AnnotationNames.DataCategory) is not null;
}
