using System.Globalization;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>What the policy files say, one record for each element of each version.</summary>
internal static class PolicyRecords
{
    public static IEnumerable<ProcessingRecord> Of(PolicySet policies) =>
        policies.Versions.SelectMany(policy => Elements(policy).Select(record => record.With("version", policy.Version)).Prepend(Root(policy, policies)));

    private static ProcessingRecord Root(PrivacyPolicy policy, PolicySet policies) =>
        new ProcessingRecord(RecordKind.Policy, policy.Locations.Root, policy.Version, policy.Effective)
            .With("version", policy.Version)
            .With("effective", policy.Effective)
            .With("announced", policy.Announced)
            .With("previous", policy.Previous)
            .With("current", policy == policies.Current)
            .With("logging", policy.LoggingPurpose)
            .With("path", policy.Path);

    private static IEnumerable<ProcessingRecord> Elements(PrivacyPolicy policy) =>
        policy.Purposes.Select(Purpose)
            .Concat(policy.Recipients.Select(recipient => Recipient(recipient, policy)))
            .Concat(policy.Categories.Select(Category))
            .Concat(policy.Exceptions.Select(Exception));

    private static ProcessingRecord Purpose(PolicyPurpose purpose) => new ProcessingRecord(RecordKind.Purpose, purpose.Location, purpose.Id)
        .With("id", purpose.Id)
        .With("article", purpose.Article)
        .With("change", purpose.Change.ToString())
        .With("text", purpose.Text);

    private static ProcessingRecord Recipient(PolicyRecipient recipient, PrivacyPolicy policy) => new ProcessingRecord(RecordKind.Recipient, recipient.Location, recipient.Id)
        .With("id", recipient.Id)
        .With("kind", recipient.Kind.ToString())
        .With("article", recipient.Article)
        .With("contract", recipient.Contract)
        .With("reviewed", recipient.Reviewed)
        .With("reviewMonths", policy.ReviewMonths.ToString(CultureInfo.InvariantCulture))
        .With("consent", recipient.RequiresConsent)
        .With("text", recipient.Text);

    private static ProcessingRecord Category(PolicyCategory category) => new ProcessingRecord(RecordKind.Category, category.Location, category.Id)
        .With("id", category.Id)
        .With("article", category.Article)
        .With("purposes", category.Purposes)
        .With("prohibited", category.Prohibited)
        .With("consentRequired", category.ConsentRequired)
        .With("recipients", category.Recipients)
        .With("collectedSince", category.CollectedSince)
        .With("text", category.Text);

    private static ProcessingRecord Exception(PolicyException exception) => new ProcessingRecord(RecordKind.PolicyException, exception.Location, exception.Id)
        .With("id", exception.Id)
        .With("article", exception.Article)
        .With("recipients", exception.Recipients)
        .With("maxMonths", exception.MaxMonths?.ToString(CultureInfo.InvariantCulture))
        .With("text", exception.Text);
}
