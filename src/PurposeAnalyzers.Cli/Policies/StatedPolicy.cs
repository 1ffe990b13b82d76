using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>What a version of the policy states, in the words of reports.</summary>
internal static class StatedPolicy
{
    public static StatedPurpose Of(PolicyPurpose purpose) => new(purpose.Id, purpose.Article, purpose.Text, purpose.Change.ToString());

    public static StatedRecipient Of(PolicyRecipient recipient, PrivacyPolicy policy) => new(
        recipient.Id, recipient.Kind.ToString(), recipient.Article, recipient.Contract, recipient.Reviewed, policy.ReviewMonths, recipient.RequiresConsent, recipient.Text);

    public static StatedCategory Of(PolicyCategory category) => new(
        category.Id, category.Article, category.Purposes, category.Prohibited, category.ConsentRequired, category.Recipients, category.CollectedSince, category.Text);

    public static StatedException Of(PolicyException exception) => new(exception.Id, exception.Article, exception.Recipients, exception.MaxMonths, exception.Text);

    public static PolicyVersion Of(PrivacyPolicy policy, bool isCurrent, string? file, ImmutableArray<PolicyChange> changes, int projects) => new(
        policy.Version,
        NullIfEmpty(policy.Effective),
        policy.Announced,
        policy.Previous,
        isCurrent,
        policy.LoggingPurpose,
        file,
        [.. policy.Purposes.Select(Of)],
        [.. policy.Recipients.Select(recipient => Of(recipient, policy))],
        [.. policy.Categories.Select(Of)],
        [.. policy.Exceptions.Select(Of)],
        changes,
        projects);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
