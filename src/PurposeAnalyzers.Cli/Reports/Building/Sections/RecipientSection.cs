using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Recipients, stated or not: contract, review, and what code hands to them.</summary>
internal static class RecipientSection
{
    /// <summary>A review that is due so soon needs somebody's attention now.</summary>
    private const int DaysAhead = 60;

    public static ImmutableArray<RecipientSummary> Build(CollectedRecords records, IReadOnlyCollection<PrivacyPolicy> policies, string checkDate, int limit)
    {
        var stated = policies.SelectMany(policy => policy.Recipients.Select(recipient => (Policy: policy, Recipient: recipient))).DistinctBy(r => r.Recipient.Id).ToList();
        var others = records.Disclosures.Recipients.Concat(records.Inventory.Recipients).Distinct().Where(id => !stated.Exists(r => r.Recipient.Id == id));
        return
        [
            .. stated.Select(r => Row(r.Recipient.Id, r.Recipient, ReviewDue(r.Recipient, r.Policy)))
                .Concat(others.Select(id => Row(id, null, null)))
                .OrderBy(row => row.Status)
                .ThenBy(row => row.Id, StringComparer.Ordinal),
        ];

        RecipientSummary Row(string id, PolicyRecipient? recipient, string? due)
        {
            var data = records.Disclosures.DataTo(id);
            var code = records.Inventory.ProcessorsOf(id).ToList();
            return new RecipientSummary(
                id,
                recipient?.Kind.ToString(),
                recipient?.Article,
                recipient?.Text,
                recipient?.Contract,
                recipient?.Reviewed,
                due,
                recipient?.RequiresConsent == true,
                StatusOf(recipient, due, checkDate),
                new([.. data.Take(limit).Select(records.Names.Of)], data.Count),
                records.Disclosures.CountTo(id),
                new([.. code.Take(limit).Select(records.Names.Of)], code.Count),
                records.Findings.Recipients.Of(id));
        }
    }

    private static string? ReviewDue(PolicyRecipient recipient, PrivacyPolicy policy) =>
        recipient is { Kind: RecipientKind.Processor, Reviewed: { } reviewed } ? PolicyDate.AddMonths(reviewed, policy.ReviewMonths) : null;

    private static SupervisionStatus StatusOf(PolicyRecipient? recipient, string? due, string checkDate) => recipient switch
    {
        null => SupervisionStatus.NotStated,
        { Kind: not RecipientKind.Processor } => SupervisionStatus.NotAsked,
        { Contract: null } => SupervisionStatus.NoContract,
        _ when due is null => SupervisionStatus.NeverReviewed,
        _ when string.CompareOrdinal(due, checkDate) < 0 => SupervisionStatus.Overdue,
        _ when string.CompareOrdinal(due, Days.After(checkDate, DaysAhead)) <= 0 => SupervisionStatus.DueSoon,
        _ => SupervisionStatus.Reviewed,
    };
}
