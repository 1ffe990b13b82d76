using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>Gives a declaration the tags of data that it holds. What data of several findings bring to it is put together.</summary>
internal sealed class TagEdit : CodeEdit
{
    private readonly TagPlace place;
    private readonly ImmutableArray<CopiedTag> copied;

    private TagEdit(TagPlace place, ImmutableArray<CopiedTag> copied, ImmutableArray<OwnTag> removed, ImmutableArray<CopiedTag> added)
        : base(place.Declaration, "tag " + string.Join(", ", added.Select(tag => tag.Attribute.Text)))
    {
        this.place = place;
        this.copied = copied;
        Removed = removed;
        Added = added;
    }

    public ISymbol Holder => place.Holder;

    /// <summary>What need not be there any more.</summary>
    public ImmutableArray<OwnTag> Removed { get; }

    public ImmutableArray<CopiedTag> Added { get; }

    /// <summary>Null where nothing would change, or where the tags would contradict each other: what has two owners cannot be kept in one place.</summary>
    public static TagEdit? Create(TagPlace place, IEnumerable<CopiedTag> copied) =>
        CopiedTag.Together(copied) is var together && Create(place, together, own => own.Tags.All(tag => tag.Category is null)) is { } edit
            ? edit
            : Create(place, together, _ => true);

    public override SyntaxNode? Apply(SyntaxNode current, EditContext context)
    {
        var added = Added.Select(tag => tag.Attribute.Build(context)).OfType<AttributeSyntax>().ToList();

        // What comes for an attribute takes its place.
        for (var i = 0; i < Removed.Length; i++)
        {
            current = i < added.Count
                ? AttributeRemoval.Replace(current, Removed[i].Attribute, added[i])
                : AttributeRemoval.Remove(current, Removed[i].Attribute);
        }

        return added.Skip(Removed.Length)
            .Aggregate(current, (declaration, attribute) => AttributeInsertion.Add(declaration, attribute, place.IsReturnValue, context.EndOfLine));
    }

    public override CodeEdit? MergeWith(CodeEdit other) =>
        other is TagEdit tags ? Create(place, copied.Concat(tags.copied)) ?? this : null;

    private static TagEdit? Create(TagPlace place, ImmutableArray<CopiedTag> copied, Func<OwnTag, bool> mayRemove)
    {
        var narrowest = TagTerms.Narrowest(copied);
        var removed = place.Own.Where(own => mayRemove(own) && own.Tags.All(tag => TagTerms.IsImplied(tag, narrowest.Select(t => t.Tag)))).ToImmutableArray();
        var kept = place.Own.Except(removed).SelectMany(own => own.Tags).Concat(place.Others).ToImmutableArray();
        var added = narrowest.RemoveAll(tag => kept.Any(own => own.Category == tag.Tag.Category && TagTerms.IsImplied(tag.Tag, own)));
        var result = kept.AddRange(added.Select(tag => tag.Tag));
        return added.IsEmpty || Permission.Contradict(result) || copied.Any(tag => WideningComparison.Of([tag.Tag], result) is not null)
            ? null
            : new TagEdit(place, copied, removed, added);
    }
}
