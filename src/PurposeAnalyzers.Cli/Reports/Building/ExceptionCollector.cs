using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>The exceptions that code relies on.</summary>
internal sealed class ExceptionCollector(ReportOptions options, SymbolNames names)
{
    /// <summary>An end that is so near needs somebody's attention now.</summary>
    private const int DaysAhead = 60;

    private readonly Ranking<ExceptionUse> uses = new(options.MaxItems, use =>
        SortKey.Of(SortKey.Of((int)use.Status), SortKey.OrLast(use.Expires), use.Project, use.Exception, use.Code.Id));

    public int Total => uses.Total;

    public void Add(ProjectLog log, SarifResult record)
    {
        if (record.Text("exception") is not { } id || record.Text("code") is not { } code)
        {
            return;
        }

        _ = int.TryParse(record.Text("lifts"), NumberStyles.None, CultureInfo.InvariantCulture, out var lifts);
        uses.Add(new ExceptionUse(
            id,
            null,
            null,
            new Symbol(code, code),
            record.Text("justification"),
            record.Text("approvedBy"),
            record.Text("ticket"),
            record.Text("expires"),
            record.Text("approval"),
            record.Text("valid") == "true" ? ExceptionStatus.InForce : ExceptionStatus.Invalid,
            lifts,
            options.Sources.PlaceOf(record.Place),
            log.Project));
    }

    /// <summary>What needs attention first; of what is in force, the nearest end first.</summary>
    public Listing<ExceptionUse> ToListing(IReadOnlyCollection<PrivacyPolicy> policies, string checkDate)
    {
        var named = uses.ToListing(use =>
        {
            var stated = policies.Select(policy => policy.FindException(use.Exception)).FirstOrDefault(exception => exception is not null);
            return use with { Article = stated?.Article, Text = stated?.Text, Code = names.Of(use.Code.Id), Status = StatusOf(use, checkDate) };
        });
        return named with { Items = [.. named.Items.OrderBy(use => use.Status).ThenBy(use => SortKey.OrLast(use.Expires), StringComparer.Ordinal)] };
    }

    private static ExceptionStatus StatusOf(ExceptionUse use, string checkDate) => use switch
    {
        { Expires: { } expires } when string.CompareOrdinal(expires, checkDate) < 0 => ExceptionStatus.Expired,
        { Status: ExceptionStatus.Invalid } => ExceptionStatus.Invalid,
        { Expires: null } => ExceptionStatus.OpenEnded,
        { Expires: { } expires } => string.CompareOrdinal(expires, Days.After(checkDate, DaysAhead)) <= 0 ? ExceptionStatus.ExpiringSoon : ExceptionStatus.InForce,
    };
}
