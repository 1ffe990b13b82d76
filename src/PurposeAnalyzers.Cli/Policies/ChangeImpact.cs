using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>Which data and which code a change of the policy touches, by the logs of builds.</summary>
internal sealed record ChangeImpact(ImmutableArray<Symbol> Data, ImmutableArray<Symbol> Code)
{
    public static ChangeImpact Of(PolicyChange change, ReportModel report) => change.Subject switch
    {
        ChangeSubject.Purpose => OfPurpose(change.Id, report),
        ChangeSubject.Recipient => Make(
            report.Data.Items.Where(datum => datum.Recipients.Contains(change.Id)).Select(datum => datum.Symbol),
            report.Disclosures.Items.Where(disclosure => disclosure.Recipients.Contains(change.Id)).Select(disclosure => disclosure.Code)),
        ChangeSubject.Category => OfCategory(change, report),
        ChangeSubject.Exception => Make([], report.Exceptions.Items.Where(use => use.Exception == change.Id).Select(use => use.Code)),
        _ => Make(report.Logs.Items.Select(log => log.Data), report.Logs.Items.Select(log => log.Code)),
    };

    private static ChangeImpact OfPurpose(string purpose, ReportModel report) => Make(
        report.Data.Items
            .Where(datum => datum.Permitted.Concat(datum.ConsentRequired).Concat(datum.NewerOnly).Any(id => PurposeId.Overlap(id, purpose)))
            .Select(datum => datum.Symbol),
        report.Code.Items.Where(mark => mark.Purposes.Any(id => PurposeId.IsWithin(id, purpose))).Select(mark => mark.Symbol)
            .Concat(report.Uses.Items.Where(use => use.Purposes.Any(id => PurposeId.IsWithin(id, purpose))).Select(use => use.Code)));

    /// <summary>Where single purposes or recipients came or went, only the code that has to do with them.</summary>
    private static ChangeImpact OfCategory(PolicyChange change, ReportModel report)
    {
        var data = report.Data.Items.Where(datum => datum.Categories.Contains(change.Id)).Select(datum => datum.Symbol).ToList();
        var ids = data.Select(datum => datum.Id).ToHashSet(StringComparer.Ordinal);
        var code = change.Attribute switch
        {
            "Recipients" => report.Disclosures.Items
                .Where(disclosure => ids.Contains(disclosure.Data.Id) && disclosure.Recipients.Any(id => change.Values.Contains(id)))
                .Select(disclosure => disclosure.Code),
            "Purposes" or "ConsentRequired" => report.Uses.Items
                .Where(use => ids.Contains(use.Data.Id) && use.Purposes.Any(id => change.Values.Any(value => PurposeId.IsWithin(id, value))))
                .Select(use => use.Code),
            _ => report.Uses.Items.Where(use => ids.Contains(use.Data.Id)).Select(use => use.Code),
        };
        return Make(data, code);
    }

    private static ChangeImpact Make(IEnumerable<Symbol> data, IEnumerable<Symbol> code) => new(Sorted(data), Sorted(code));

    private static ImmutableArray<Symbol> Sorted(IEnumerable<Symbol> symbols) =>
        [.. symbols.DistinctBy(symbol => symbol.Id).OrderBy(symbol => symbol.Id, StringComparer.Ordinal)];
}
