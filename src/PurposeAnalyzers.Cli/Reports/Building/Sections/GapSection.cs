using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Where policy and code do not meet.</summary>
internal static class GapSection
{
    public static Gaps Build(CollectedRecords records, IReadOnlyCollection<PrivacyPolicy> policies, int limit)
    {
        var stated = policies.SelectMany(policy => policy.Purposes).Select(purpose => purpose.Id).ToHashSet(StringComparer.Ordinal);
        var unstated = policies.Count == 0 ? [] : records.Uses.Served.Where(entry => !stated.Contains(entry.Key)).ToList();
        var unused = UnusedPermissions(records).ToList();
        return new Gaps(
            [.. policies.SelectMany(policy => policy.Purposes).DistinctBy(p => p.Id).Where(p => !IsServed(p.Id, records)).Select(StatedPolicy.Of)],
            new([.. unused.Take(limit)], unused.Count),
            [
                .. policies.SelectMany(policy => policy.Recipients.Select(recipient => StatedPolicy.Of(recipient, policy)))
                    .DistinctBy(recipient => recipient.Id)
                    .Where(recipient => records.Disclosures.CountTo(recipient.Id) == 0),
            ],
            [
                .. policies.SelectMany(policy => policy.Categories).DistinctBy(category => category.Id)
                    .Where(category => !records.Inventory.Categories.Contains(category.Id))
                    .Select(StatedPolicy.Of),
            ],
            new([.. unstated.Take(limit).Select(entry => new UnstatedPurpose(entry.Key, entry.Value.Code.ToListing(records.Names.Of)))], unstated.Count),
            records.Uses.ToUnmarked());
    }

    /// <summary>Code for a narrower purpose serves the wider one too.</summary>
    private static bool IsServed(string purpose, CollectedRecords records) => records.Uses.Served.Keys.Any(served => PurposeId.IsWithin(served, purpose));

    private static IEnumerable<UnusedPermission> UnusedPermissions(CollectedRecords records)
    {
        var used = records.Uses.Cells.Keys.ToLookup(cell => cell.Data, cell => cell.Purpose, StringComparer.Ordinal);
        return
            from datum in records.Inventory.Data.Values.OrderBy(datum => datum.Symbol.Id, StringComparer.Ordinal)
            from permission in datum.Permitted.Select(id => (Id: id, NeedsConsent: false)).Concat(datum.ConsentRequired.Select(id => (Id: id, NeedsConsent: true)))
            where !used[datum.Symbol.Id].Any(purpose => PurposeId.IsWithin(purpose, permission.Id))
            select new UnusedPermission(records.Names.Of(datum.Symbol.Id), permission.Id, permission.NeedsConsent);
    }
}
