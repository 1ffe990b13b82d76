using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Purposes;

/// <summary>What one version of the policy allows for a category that the version before it did not.</summary>
internal sealed class CategoryAdditions
{
    private readonly Terms old;
    private readonly Terms now;
    private readonly Func<string, bool> wasKnown;

    /// <param name="wasKnown">Whether who read the version before knew of a purpose.</param>
    public CategoryAdditions(PolicyCategory before, PolicyCategory after, PrivacyPolicy policy, Func<string, bool> wasKnown)
    {
        this.wasKnown = wasKnown;
        old = TermsOf(before);
        now = TermsOf(after);

        // What the version does not declare is unknown, and reported as such.
        var ids = policy.Ids(IdKind.Purpose).Distinct(StringComparer.Ordinal).ToList();
        Purposes = Outermost(ids.Where(id => Permission.Judge(now, id) == Verdict.Permitted && Before(id) != Verdict.Permitted));
        ConsentRequired = Outermost(ids.Where(id => Permission.Judge(now, id) == Verdict.ConsentRequired && Before(id) > Verdict.ConsentRequired));
        Recipients = after.Recipients.Except(before.Recipients, StringComparer.Ordinal).Intersect(policy.Ids(IdKind.Recipient), StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Permitted now, and before not at all or only with consent. What lies within another of them goes without saying.</summary>
    public ImmutableArray<string> Purposes { get; }

    /// <summary>Permitted with consent now, and not at all before.</summary>
    public ImmutableArray<string> ConsentRequired { get; }

    public ImmutableArray<string> Recipients { get; }

    private Verdict Before(string purpose) => wasKnown(purpose) ? Permission.Judge(old, purpose) : Verdict.NotPermitted;

    private static ImmutableArray<string> Outermost(IEnumerable<string> added)
    {
        var all = added.ToList();
        return all.Where(id => !PurposeId.Around(id).Any(all.Contains)).ToImmutableArray();
    }

    private static Terms TermsOf(PolicyCategory category) => new(category.Purposes, category.Prohibited, category.ConsentRequired);
}
