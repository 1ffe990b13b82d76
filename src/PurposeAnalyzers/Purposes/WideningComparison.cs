using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Purposes;

/// <summary>Compares what data permits with what the tag permits under which it is kept (DESIGN 5.5, point 2).</summary>
internal static class WideningComparison
{
    /// <param name="from">The tags of the data.</param>
    /// <param name="to">The tags of where it is kept.</param>
    /// <returns>Null when nothing is wider there.</returns>
    public static Widening? Of(ImmutableArray<Tag> from, ImmutableArray<Tag> to)
    {
        // Where the two differ, they differ at an id that one of them names.
        var ids = to.Concat(from)
            .SelectMany(tag => tag.Permitted.Concat(tag.ConsentRequired).Concat(tag.Prohibited))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToList();
        var purposes = ids.Where(id => IsPermitted(Worst(to, id)) && !IsPermitted(Worst(from, id))).ToImmutableArray();
        var withoutConsent = ids.Where(id => Worst(to, id) == Verdict.Permitted && Worst(from, id) == Verdict.ConsentRequired).ToImmutableArray();
        var recipients = Recipients(to).Except(Recipients(from), StringComparer.Ordinal).OrderBy(r => r, StringComparer.Ordinal).ToImmutableArray();
        var since = Latest(to.Select(tag => tag.CollectedSince)) is { } claimed && string.CompareOrdinal(claimed, Since(from)) > 0 ? claimed : null;
        return purposes.IsEmpty && withoutConsent.IsEmpty && recipients.IsEmpty && since is null
            ? null
            : new Widening(purposes, withoutConsent, recipients, since);
    }

    private static bool IsPermitted(Verdict verdict) => verdict is Verdict.Permitted or Verdict.ConsentRequired;

    /// <summary>All tags must permit.</summary>
    private static Verdict Worst(ImmutableArray<Tag> tags, string purpose) => tags.Max(tag => Permission.Judge(tag, purpose));

    /// <summary>Every tag must list a recipient.</summary>
    private static IEnumerable<string> Recipients(ImmutableArray<Tag> tags) =>
        tags[0].Recipients.Where(recipient => tags.All(tag => tag.Recipients.Contains(recipient)));

    /// <summary>Since when the data is collected, as far as that is known: by a tag's own date, else by the first version of the policy.</summary>
    private static string? Since(ImmutableArray<Tag> tags) => Latest(tags.Select(tag => tag.Since ?? tag.CollectedSince));

    /// <summary>Dates of the form yyyy-MM-dd sort as text.</summary>
    private static string? Latest(IEnumerable<string?> dates) => dates.Where(d => d is not null && PolicyDate.IsValid(d)).Max(StringComparer.Ordinal);

    private static string? Max(this IEnumerable<string?> dates, StringComparer comparer) =>
        dates.Aggregate((string?)null, (latest, date) => comparer.Compare(date, latest) > 0 ? date : latest);
}
