using System.Globalization;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Makes a version of the policy of the records that a log has of it.</summary>
internal static class PolicyRecords
{
    /// <param name="root">The record of the file.</param>
    /// <param name="elements">Those of what it states.</param>
    public static PrivacyPolicy Read(SarifResult root, IReadOnlyCollection<SarifResult> elements) => new(
        root.Text("path") ?? "",
        root.Text("version") ?? "",
        root.Text("effective") ?? "",
        root.Text("announced"),
        root.Text("previous"),
        PreviousHash: null,
        Of(elements, RecordKeys.Purpose, (record, id) => new PolicyPurpose(id, record.Text("article"), ChangeOf(record), Words(record), Location.None)),
        Of(elements, RecordKeys.Recipient, Recipient),
        Of(elements, RecordKeys.Category, Category),
        Of(elements, RecordKeys.PolicyException, (record, id) =>
            new PolicyException(id, record.Text("article"), record.List("recipients"), Number(record, "maxMonths"), Words(record), Location.None)),
        root.Text("logging"),
        [],
        elements.Select(record => Number(record, "reviewMonths")).FirstOrDefault(months => months is not null) ?? 12);

    /// <summary>All that it says, wherever the file lies and whatever day it is.</summary>
    public static string Signature(SarifResult root, IEnumerable<SarifResult> elements) => string.Join(
        '\n',
        elements.Prepend(root)
            .Select(record => string.Join('|', record.Properties
                .Where(property => property.Key is not ("path" or "current"))
                .OrderBy(property => property.Key, StringComparer.Ordinal)
                .Select(property => property.Key + "=" + property.Value)))
            .Order(StringComparer.Ordinal));

    private static PolicyRecipient Recipient(SarifResult record, string id)
    {
        _ = Enum.TryParse<RecipientKind>(record.Text("kind"), out var kind);
        var (contract, reviewed) = (record.Text("contract"), record.Text("reviewed"));
        return new PolicyRecipient(id, kind, record.Text("article"), contract, reviewed, record.Text("consent") == "true", Words(record), Location.None)
        {
            StatesContract = contract is not null,
            StatesReview = reviewed is not null,
        };
    }

    private static PolicyCategory Category(SarifResult record, string id) => new(
        id,
        record.List("purposes"),
        record.List("prohibited"),
        record.List("consentRequired"),
        record.List("recipients"),
        record.Text("collectedSince"),
        record.Text("article"),
        Words(record),
        Location.None);

    private static ImmutableArray<T> Of<T>(IEnumerable<SarifResult> elements, string kind, Func<SarifResult, string, T> make) =>
    [
        .. elements
            .Where(record => record.Text(RecordKeys.Fact) == kind && record.Text("id") is not null)
            .OrderBy(record => record.Place?.StartLine)
            .ThenBy(record => record.Text("id"), StringComparer.Ordinal)
            .Select(record => make(record, record.Text("id")!)),
    ];

    private static PurposeChange ChangeOf(SarifResult record) => Enum.TryParse<PurposeChange>(record.Text("change"), out var change) ? change : PurposeChange.Extends;

    private static string Words(SarifResult record) => record.Text("text") ?? "";

    private static int? Number(SarifResult record, string key) =>
        int.TryParse(record.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
