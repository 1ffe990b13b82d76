using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules;

/// <summary>How messages about disclosures name who may get data, and who gets it.</summary>
internal static partial class Wording
{
    /// <summary><c>'Member.Email' may be disclosed to 'courier' (article 3), but 'Partner.Send' discloses to 'partner' (article 3)</c></summary>
    public static LocalizableString DisclosedToOther(FlowFinding finding, PolicySet policies) => Texts.Get(
        "PUR0301_Disclosed", MayGoTo(finding.Data, policies), Code(finding.Targets[0]), Ids(finding.Recipients), ArticlesOf(finding.Recipients, policies));

    /// <summary><c>'Member.Email' may be disclosed to 'partner' (article 3) with consent only, but 'Partner.Send' is called without a check for it</c></summary>
    public static LocalizableString DisclosedWithoutConsent(FlowFinding finding, PolicySet policies) => Texts.Get(
        "PUR0302_Disclosed", Names(finding.Data), Ids(finding.Recipients), ArticlesOf(finding.Recipients, policies), Code(finding.Targets[0]));

    /// <summary>The recipients that all tags of the first datum list; others are counted if theirs differ.</summary>
    private static LocalizableString MayGoTo(ImmutableArray<Datum> data, PolicySet policies)
    {
        var first = RecipientsOf(data[0]);
        var alike = data.Where(d => RecipientsOf(d).SequenceEqual(first)).ToImmutableArray();
        var reason = first.IsEmpty
            ? Texts.Get("PUR0301_MayGoToNobody", Names(alike))
            : Texts.Get("PUR0301_MayGoTo", Names(alike), Ids(first), ArticlesOf(first, policies));
        return alike.Length == data.Length ? reason : Texts.Get("OtherTags", reason, Count(data.Length - alike.Length));
    }

    private static ImmutableArray<string> RecipientsOf(Datum datum) =>
        datum.Tags[0].Recipients.Where(datum.MayBeDisclosedTo).Distinct(StringComparer.Ordinal).ToImmutableArray();

    private static LocalizableString ArticlesOf(IEnumerable<string> recipients, PolicySet policies) =>
        Articles(recipients.Select(r => policies.Current?.FindRecipient(r)?.Article));
}
