namespace PurposeAnalyzers.Purposes;

/// <summary>Whether data may be used for a purpose; the later, the worse.</summary>
internal enum Verdict
{
    Permitted,

    /// <summary>Permitted where the data subject has consented.</summary>
    ConsentRequired,

    /// <summary>Permitted now, but not by every version of the policy that the data may have been collected under: it needs newer data, or consent.</summary>
    AddedLater,

    NotPermitted,

    /// <summary>A prohibition stands against it.</summary>
    Prohibited,
}

/// <summary>The judge of DESIGN 5.1: does a tag permit a purpose?</summary>
internal static class Permission
{
    /// <param name="tag">The tag.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="collectedUnder">The policy version that the data is known to come from, or a later one; null where that is not known.</param>
    public static Verdict Judge(Tag tag, string purpose, string? collectedUnder = null)
    {
        var verdict = JudgeNow(tag, purpose);

        // Consent, where it is required, is consent for what older versions did not permit as well.
        return verdict == Verdict.Permitted && tag.Past is { } past ? past.Judge(purpose, collectedUnder) : verdict;
    }

    public static Verdict Judge(Terms terms, string purpose)
    {
        foreach (var prohibited in terms.Prohibited)
        {
            if (PurposeId.Overlap(prohibited, purpose))
            {
                return Verdict.Prohibited;
            }
        }

        // The longest id that covers the purpose decides; the same id in both lists needs consent.
        var permitted = LongestCovering(terms.Permitted, purpose);
        var consented = LongestCovering(terms.ConsentRequired, purpose);
        if (permitted < 0 && consented < 0)
        {
            return Verdict.NotPermitted;
        }

        return consented >= permitted ? Verdict.ConsentRequired : Verdict.Permitted;
    }

    /// <summary>Whether the tag does not permit the purpose for any data, however new it is.</summary>
    public static bool Refuses(Tag tag, string purpose) => JudgeNow(tag, purpose) is Verdict.NotPermitted or Verdict.Prohibited;

    /// <summary>Whether each of the tags permits something, yet no purpose is permitted by all.</summary>
    public static bool Contradict(ImmutableArray<Tag> tags)
    {
        var ids = tags.Select(t => t.Permitted.AddRange(t.ConsentRequired)).ToList();
        return ids.All(i => !i.IsEmpty) && !ids.SelectMany(i => i).Any(id => tags.All(tag => !Refuses(tag, id)));
    }

    private static Verdict JudgeNow(Tag tag, string purpose) => Judge(new Terms(tag.Permitted, tag.Prohibited, tag.ConsentRequired), purpose);

    private static int LongestCovering(ImmutableArray<string> ids, string purpose)
    {
        var longest = -1;
        foreach (var id in ids)
        {
            if (id.Length > longest && PurposeId.IsWithin(purpose, id))
            {
                longest = id.Length;
            }
        }

        return longest;
    }
}
