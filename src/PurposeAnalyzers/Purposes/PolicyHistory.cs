using System.Collections.Concurrent;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Purposes;

/// <summary>
/// Under which versions of the policy data may have been collected (DESIGN 4, "Versions"): from the one that was in force when its collection began
/// to the current one. Versions that cannot be put in time or were not read to their end say nothing.
/// </summary>
internal sealed class PolicyHistory
{
    /// <summary>The oldest first; the last is the current one. Empty without a policy.</summary>
    private readonly ImmutableArray<PrivacyPolicy> versions;
    private readonly Lazy<PurposeVersions> purposes;
    private readonly ConcurrentDictionary<(string Category, string? CollectedSince), PastTerms?> ofCategories = new();

    public PolicyHistory(PolicySet policies)
    {
        const PolicySections judged = PolicySections.Purposes | PolicySections.Categories;
        versions = policies.Current is { } current
            ? policies.Versions
                .TakeWhile(v => !ReferenceEquals(v, current))
                .Where(v => v.Effective.Length > 0 && (v.Unread & judged) == 0)
                .Append(current)
                .ToImmutableArray()
            : ImmutableArray<PrivacyPolicy>.Empty;
        purposes = new(() => new PurposeVersions(versions));
    }

    /// <summary>The tag, with what older versions said of its data.</summary>
    public Tag Date(Tag tag)
    {
        if (versions.IsEmpty)
        {
            return tag;
        }

        var first = FirstFor(tag);
        var dated = tag with { Since = IsDate(tag.CollectedSince) ? tag.CollectedSince : versions[first].Effective };
        return first == versions.Length - 1 ? dated : dated with
        {
            Past = tag.Category is { } category
                ? ofCategories.GetOrAdd((category, tag.CollectedSince), _ => PastOf(dated, first))
                : PastOf(dated, first),
        };
    }

    private int FirstFor(Tag tag)
    {
        var first = 0;
        while (IsDate(tag.CollectedSince) && first < versions.Length - 1 && string.CompareOrdinal(versions[first + 1].Effective, tag.CollectedSince) <= 0)
        {
            first++;
        }

        // A category counts from the first version that lists it.
        while (tag.Category is { } category && first < versions.Length - 1 && versions[first].FindCategory(category) is null)
        {
            first++;
        }

        return first;
    }

    private PastTerms PastOf(Tag tag, int first)
    {
        var terms = Enumerable.Range(first, versions.Length - 1 - first).Select(version => TermsIn(version, tag));
        return new PastTerms(versions, purposes.Value, first, terms.ToImmutableArray());
    }

    /// <summary>A tag of its own states what it always did, as far as the version knew of it.</summary>
    private Terms? TermsIn(int version, Tag tag)
    {
        if (tag.Category is { } id)
        {
            return versions[version].FindCategory(id) is { } category ? new Terms(category.Purposes, category.Prohibited, category.ConsentRequired) : null;
        }

        return new Terms(
            tag.Permitted.RemoveAll(p => !purposes.Value.Knows(version, p)),
            tag.Prohibited,
            tag.ConsentRequired.RemoveAll(p => !purposes.Value.Knows(version, p)));
    }

    private static bool IsDate(string? date) => date is not null && PolicyDate.IsValid(date);
}
