using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>A tag of data that what holds the data is to have too, and how it is written there.</summary>
internal sealed class CopiedTag
{
    private readonly PolicySet policies;

    private CopiedTag(Tag tag, NewAttribute attribute, PolicySet policies)
    {
        Tag = tag;
        Attribute = attribute;
        this.policies = policies;
    }

    public Tag Tag { get; }

    public NewAttribute Attribute { get; }

    /// <summary>Since when the data is collected, as far as that is known.</summary>
    private string? Since => Tag.Since ?? Tag.CollectedSince;

    /// <summary>All tags of the data, as they are written there, with the user's own attributes where these fit.</summary>
    public static IEnumerable<CopiedTag> Of(IEnumerable<Datum> data, ISymbol holder, PolicySet policies) => Of(data.SelectMany(datum => datum.Tags), holder, policies);

    public static IEnumerable<CopiedTag> Of(IEnumerable<Tag> tags, ISymbol holder, PolicySet policies) => tags
        .Select(tag => new CopiedTag(
            tag, tag.Carrier is { AttributeClass: { } own } && CopiedAttribute.FitsOn(holder, own) ? new CopiedAttribute(tag.Carrier) : AttributeOf(tag, policies), policies));

    /// <summary>Each tag once. What holds data of several times of collection says the earliest: of newer data alone it could not tell.</summary>
    public static ImmutableArray<CopiedTag> Together(IEnumerable<CopiedTag> copied)
    {
        var all = copied.ToList();
        var earliest = all.Any(tag => tag.Since is null) ? null : all.Select(tag => tag.Since).OrderBy(since => since, StringComparer.Ordinal).FirstOrDefault();
        return all
            .Select(tag => string.CompareOrdinal(tag.Tag.CollectedSince, earliest) > 0 ? tag.CollectedFrom(earliest) : tag)
            .GroupBy(tag => (tag.Attribute.Text, tag.Tag.Category))
            .Select(same => same.First())
            .ToImmutableArray();
    }

    private CopiedTag CollectedFrom(string? date)
    {
        var earlier = Tag with { CollectedSince = date, Since = date ?? Tag.Since };
        return new CopiedTag(earlier, AttributeOf(earlier, policies), policies);
    }

    private static AnnotationAttribute AttributeOf(Tag tag, PolicySet policies)
    {
        var arguments = ImmutableArray.CreateBuilder<NewArgument>();
        if (tag.Category is { } category)
        {
            arguments.Add(NewArgument.Params(IdKind.Category, [category]));
        }
        else
        {
            AddList(null, IdKind.Purpose, tag.Permitted);
            AddList("Prohibited", IdKind.Purpose, tag.Prohibited);
            AddList("ConsentRequired", IdKind.Purpose, tag.ConsentRequired);
            AddList("Recipients", IdKind.Recipient, tag.Recipients);
        }

        if (tag.CollectedSince is { } since && (tag.Category is null || policies.Current?.FindCategory(tag.Category)?.CollectedSince != since))
        {
            arguments.Add(NewArgument.Of("CollectedSince", since));
        }

        return new AnnotationAttribute(tag.Category is null ? AnnotationNames.PermittedPurposes : AnnotationNames.DataCategory, arguments.ToImmutable());

        void AddList(string? name, IdKind kind, ImmutableArray<string> ids)
        {
            if (!ids.IsEmpty)
            {
                arguments.Add(name is null ? NewArgument.Params(kind, ids) : NewArgument.List(name, kind, ids));
            }
        }
    }
}
