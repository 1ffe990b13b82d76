using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.PolicyChanges;

/// <summary>A version permits more for an existing category than the one before it, and nobody announced that in time.</summary>
/// <example>
/// <code>
/// &lt;Category Id="contact" Purposes="support marketing" /&gt;   &lt;!-- PUR1002, where the version before has "support" and this one no Announced --&gt;
/// </code>
/// </example>
internal sealed class UnannouncedChangeRule : IPolicyRule
{
    /// <summary>The category that changed.</summary>
    public const string Category = "category";

    /// <summary>The purposes or recipients that were added; separated by spaces.</summary>
    public const string Added = "added";

    public IEnumerable<Diagnostic> Judge(PolicySet policies)
    {
        var versions = policies.Versions.RemoveAll(v => v.Effective.Length == 0);
        var purposes = new PurposeVersions(versions);
        for (var i = 1; i < versions.Length; i++)
        {
            var (policy, before) = (versions[i], versions[i - 1]);
            if (IsAnnounced(policy) || before.Unread != PolicySections.None)
            {
                continue;
            }

            foreach (var category in policy.Categories)
            {
                if (before.FindCategory(category.Id) is { } old)
                {
                    var additions = new CategoryAdditions(old, category, policy, purpose => purposes.Knew(i - 1, purpose));
                    foreach (var finding in Report(additions, category, policy, before))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>A date that is none is reported as such, and may well mean one in time.</summary>
    private static bool IsAnnounced(PrivacyPolicy policy) => policy.Announced is { } announced
        ? string.CompareOrdinal(announced, policy.Effective) <= 0
        : policy.Locations.Announced != policy.Locations.Root;

    private static IEnumerable<Diagnostic> Report(CategoryAdditions additions, PolicyCategory category, PrivacyPolicy policy, PrivacyPolicy before)
    {
        var reports = new[]
        {
            (Text: "PUR1002_Purposes", Ids: additions.Purposes, category.Locations.Purposes),
            (Text: "PUR1002_ConsentRequired", Ids: additions.ConsentRequired, category.Locations.ConsentRequired),
            (Text: "PUR1002_Recipients", Ids: additions.Recipients, category.Locations.Recipients),
        };
        return reports.Where(report => !report.Ids.IsEmpty).Select(report => Diagnostic.Create(
            Descriptors.PUR1002_UnannouncedChange,
            report.Item3,
            [policy.Announced is null ? policy.Locations.Root : policy.Locations.Announced],
            ImmutableDictionary<string, string?>.Empty.Add(Category, category.Id).Add(Added, string.Join(" ", report.Ids)),
            policy.Version,
            Texts.Get(report.Text, Wording.Ids(report.Ids)),
            category.Id,
            before.Version,
            policy.Announced is { } late ? Texts.Get("PUR1002_Late", late, policy.Effective) : Texts.Get("PUR1002_Never", policy.Effective)));
    }
}
