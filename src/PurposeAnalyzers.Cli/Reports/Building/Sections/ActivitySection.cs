using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>The record of processing activities: a row for each purpose that the policy states or code serves.</summary>
internal static class ActivitySection
{
    public static ImmutableArray<ProcessingActivity> Build(CollectedRecords records, IReadOnlyCollection<PrivacyPolicy> policies, int limit)
    {
        var dataByPurpose = records.Uses.Cells.Keys.ToLookup(cell => cell.Purpose, cell => cell.Data, StringComparer.Ordinal);
        var stated = policies.SelectMany(policy => policy.Purposes).DistinctBy(purpose => purpose.Id).ToList();
        var unstated = records.Uses.Served.Keys.Where(id => !stated.Exists(purpose => purpose.Id == id));
        return
        [
            .. stated.Select(purpose => Row(purpose.Id, purpose.Article, purpose.Text)),
            .. unstated.Select(id => Row(id, null, null)),
        ];

        ProcessingActivity Row(string id, string? article, string? text)
        {
            var data = dataByPurpose[id].Order(StringComparer.Ordinal).ToList();
            var service = records.Uses.Served.GetValueOrDefault(id);
            return new ProcessingActivity(
                id,
                article,
                text,
                [.. data.Select(records.Names.RecordOf).OfType<Symbol>().Select(record => record.Name).Distinct().Order(StringComparer.Ordinal)],
                DataSubjects: null,
                [.. data.SelectMany(datum => records.Inventory.Data.TryGetValue(datum, out var known) ? known.Categories : []).Distinct().Order(StringComparer.Ordinal)],
                new([.. data.Take(limit).Select(records.Names.Of)], data.Count),
                [.. service?.Recipients ?? []],
                ThirdCountries: null,
                Retention: null,
                Security: null,
                [.. service?.Projects ?? []]);
        }
    }
}
