namespace PurposeAnalyzers.Purposes;

/// <summary>Whether data may be used for a purpose.</summary>
internal enum Verdict
{
    Permitted,

    /// <summary>Permitted where the data subject has consented. No finding yet: the rule for consent judges it.</summary>
    ConsentRequired,

    NotPermitted,

    /// <summary>A prohibition stands against it.</summary>
    Prohibited,
}

/// <summary>The judge of DESIGN 5.1: does a tag permit a purpose? The policy's versions will narrow the tag before it comes here.</summary>
internal static class Permission
{
    public static Verdict Judge(Tag tag, string purpose)
    {
        if (tag.Prohibited.Any(prohibited => PurposeId.Overlap(prohibited, purpose)))
        {
            return Verdict.Prohibited;
        }

        // The longest id that covers the purpose decides; the same id in both lists needs consent.
        var permitted = LongestCovering(tag.Permitted, purpose);
        var consented = LongestCovering(tag.ConsentRequired, purpose);
        if (permitted < 0 && consented < 0)
        {
            return Verdict.NotPermitted;
        }

        return consented >= permitted ? Verdict.ConsentRequired : Verdict.Permitted;
    }

    public static bool Refuses(Tag tag, string purpose) => Judge(tag, purpose) is Verdict.NotPermitted or Verdict.Prohibited;

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
