using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>
/// What changes from one version of the policy to the next. Whether a change permits more is decided by the judge of the analyzers, not by comparing words: who
/// adds <c>marketing.email</c> where <c>marketing</c> is permitted adds nothing.
/// </summary>
internal sealed class PolicyComparison
{
    private readonly PrivacyPolicy before;
    private readonly PrivacyPolicy after;
    private readonly PurposeVersions versions;

    private PolicyComparison(PrivacyPolicy before, PrivacyPolicy after)
    {
        this.before = before;
        this.after = after;
        versions = new PurposeVersions([before, after]);
    }

    /// <summary>In the order of the file: purposes, recipients, categories, exceptions, logging.</summary>
    public static ImmutableArray<PolicyChange> Compare(PrivacyPolicy before, PrivacyPolicy after)
    {
        var comparison = new PolicyComparison(before, after);
        return
        [
            .. comparison.Purposes(), .. comparison.Recipients(), .. comparison.Categories(), .. comparison.Exceptions(), .. comparison.Logging(),
        ];
    }

    private IEnumerable<PolicyChange> Purposes() => Elements(
        ChangeSubject.Purpose,
        before.Purposes,
        after.Purposes,
        purpose => (purpose.Id, purpose.Article),
        purpose => !versions.Knew(0, purpose.Id),
        (old, now) =>
        [
            .. Rewritten(ChangeSubject.Purpose, now.Id, now.Article, "Article", old.Article, now.Article),
            .. Rewritten(ChangeSubject.Purpose, now.Id, now.Article, "Text", old.Text, now.Text),
        ]);

    private IEnumerable<PolicyChange> Recipients() => Elements(
        ChangeSubject.Recipient,
        before.Recipients,
        after.Recipients,
        recipient => (recipient.Id, recipient.Article),
        _ => true,
        (old, now) =>
        [
            .. Consent(old, now),
            .. Rewritten(ChangeSubject.Recipient, now.Id, now.Article, "Kind", old.Kind.ToString(), now.Kind.ToString(), mustBeAnnounced: true),
            .. Rewritten(ChangeSubject.Recipient, now.Id, now.Article, "Article", old.Article, now.Article),
            .. Rewritten(ChangeSubject.Recipient, now.Id, now.Article, "Contract", old.Contract, now.Contract),
            .. Rewritten(ChangeSubject.Recipient, now.Id, now.Article, "Reviewed", old.Reviewed, now.Reviewed),
            .. Rewritten(ChangeSubject.Recipient, now.Id, now.Article, "Text", old.Text, now.Text),
        ]);

    private static IEnumerable<PolicyChange> Consent(PolicyRecipient old, PolicyRecipient now)
    {
        if (old.RequiresConsent != now.RequiresConsent)
        {
            var kind = now.RequiresConsent ? ChangeKind.Narrowed : ChangeKind.Widened;
            yield return new(kind, ChangeSubject.Recipient, now.Id, now.Article, "Consent", [Word(old.RequiresConsent), Word(now.RequiresConsent)], kind == ChangeKind.Widened);
        }
    }

    private IEnumerable<PolicyChange> Categories() => Elements(
        ChangeSubject.Category,
        before.Categories,
        after.Categories,
        category => (category.Id, category.Article),
        _ => true,
        (old, now) =>
        [
            .. Terms(ChangeKind.Widened, new CategoryAdditions(old, now, after, purpose => versions.Knew(0, purpose)), now),
            .. Terms(ChangeKind.Narrowed, new CategoryAdditions(now, old, before, _ => true), now),
            .. Rewritten(ChangeSubject.Category, now.Id, now.Article, "CollectedSince", old.CollectedSince, now.CollectedSince),
            .. Rewritten(ChangeSubject.Category, now.Id, now.Article, "Article", old.Article, now.Article),
            .. Rewritten(ChangeSubject.Category, now.Id, now.Article, "Text", old.Text, now.Text),
        ]);

    /// <summary>What one side allows and the other does not. What was permitted and now needs consent is narrower; the ids are those that the wider side names.</summary>
    private static IEnumerable<PolicyChange> Terms(ChangeKind kind, CategoryAdditions additions, PolicyCategory category) =>
        from list in new[] { ("Purposes", additions.Purposes), ("ConsentRequired", additions.ConsentRequired), ("Recipients", additions.Recipients) }
        where !list.Item2.IsEmpty
        select new PolicyChange(kind, ChangeSubject.Category, category.Id, category.Article, list.Item1, list.Item2, kind == ChangeKind.Widened);

    private IEnumerable<PolicyChange> Exceptions() => Elements(
        ChangeSubject.Exception,
        before.Exceptions,
        after.Exceptions,
        exception => (exception.Id, exception.Article),
        _ => true,
        (old, now) =>
        [
            .. Listed(ChangeKind.Widened, now, now.Recipients.Except(old.Recipients, StringComparer.Ordinal)),
            .. Listed(ChangeKind.Narrowed, now, old.Recipients.Except(now.Recipients, StringComparer.Ordinal)),
            .. Rewritten(ChangeSubject.Exception, now.Id, now.Article, "MaxMonths", Word(old.MaxMonths), Word(now.MaxMonths)),
            .. Rewritten(ChangeSubject.Exception, now.Id, now.Article, "Text", old.Text, now.Text),
        ]);

    private static IEnumerable<PolicyChange> Listed(ChangeKind kind, PolicyException exception, IEnumerable<string> recipients)
    {
        var ids = recipients.ToImmutableArray();
        if (!ids.IsEmpty)
        {
            yield return new(kind, ChangeSubject.Exception, exception.Id, exception.Article, "Recipients", ids, kind == ChangeKind.Widened);
        }
    }

    private IEnumerable<PolicyChange> Logging()
    {
        if (before.LoggingPurpose == after.LoggingPurpose)
        {
            yield break;
        }

        var kind = before.LoggingPurpose is null ? ChangeKind.Added : after.LoggingPurpose is null ? ChangeKind.Removed : ChangeKind.Changed;
        yield return new(
            kind,
            ChangeSubject.Logging,
            after.LoggingPurpose ?? before.LoggingPurpose!,
            null,
            kind == ChangeKind.Changed ? "Purpose" : null,
            kind == ChangeKind.Changed ? [before.LoggingPurpose!, after.LoggingPurpose!] : [],
            kind != ChangeKind.Removed);
    }

    /// <summary>Elements that came, went, or say something else. What comes is announced if <paramref name="isNews"/> says so.</summary>
    private static IEnumerable<PolicyChange> Elements<T>(
        ChangeSubject subject,
        ImmutableArray<T> before,
        ImmutableArray<T> after,
        Func<T, (string Id, string? Article)> name,
        Func<T, bool> isNews,
        Func<T, T, IEnumerable<PolicyChange>> compare)
    {
        foreach (var now in after.DistinctBy(element => name(element).Id))
        {
            var (id, article) = name(now);
            var old = before.Where(element => name(element).Id == id).Take(1).ToList();
            IEnumerable<PolicyChange> changes = old.Count == 0 ? [new(ChangeKind.Added, subject, id, article, null, [], isNews(now))] : compare(old[0], now);
            foreach (var change in changes)
            {
                yield return change;
            }
        }

        foreach (var (id, article) in before.Select(name).DistinctBy(old => old.Id).Where(old => !after.Any(element => name(element).Id == old.Id)))
        {
            yield return new(ChangeKind.Removed, subject, id, article, null, [], MustBeAnnounced: false);
        }
    }

    private static IEnumerable<PolicyChange> Rewritten(
        ChangeSubject subject, string id, string? article, string attribute, string? old, string? now, bool mustBeAnnounced = false)
    {
        if (old != now)
        {
            yield return new(ChangeKind.Changed, subject, id, article, attribute, [old ?? "", now ?? ""], mustBeAnnounced);
        }
    }

    private static string Word(bool value) => value ? "true" : "false";

    private static string? Word(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
