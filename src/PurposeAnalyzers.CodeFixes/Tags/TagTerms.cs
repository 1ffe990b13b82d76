using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>Which of several tags need be written where all must permit.</summary>
internal static class TagTerms
{
    /// <summary>Without those that permit all that another one permits. A category also says what the data is, and stays.</summary>
    public static ImmutableArray<CopiedTag> Narrowest(IEnumerable<CopiedTag> tags)
    {
        var narrowest = tags.ToList();
        for (var i = narrowest.Count - 1; i >= 0; i--)
        {
            var tag = narrowest[i];
            if (tag.Tag.Category is null && narrowest.Any(other => other != tag && IsImplied(tag.Tag, other.Tag)))
            {
                narrowest.RemoveAt(i);
            }
        }

        return narrowest.ToImmutableArray();
    }

    /// <summary>Whether a tag permits whatever others together permit, so that it adds nothing to them.</summary>
    public static bool IsImplied(Tag tag, params IEnumerable<Tag> by) => by.ToImmutableArray() is { IsEmpty: false } others && WideningComparison.Of([tag], others) is null;
}
