using System.Globalization;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Findings counted by rule, purpose, datum, article and project.</summary>
internal static class TallySection
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Known = new PurposeAnalyzer().SupportedDiagnostics;

    public static FindingTallies Build(CollectedRecords records, ReportOptions options)
    {
        var findings = records.Findings;
        return new FindingTallies(
            [.. findings.Rules.Sorted().Select(rule => Tally(rule.Key, rule.Counts, options.Culture))],
            findings.Purposes.ToTallies(options.MaxItems, id => id),
            findings.Data.ToTallies(options.MaxItems, id => records.Names.Of(id).Name),
            findings.Articles.ToTallies(options.MaxItems, id => id),
            findings.Projects.ToTallies(options.MaxItems, records.Projects.NameOf));
    }

    /// <summary>A rule of a newer version of the analyzers has its id for a title.</summary>
    private static RuleTally Tally(string rule, FindingCounts counts, CultureInfo culture)
    {
        var descriptor = Known.FirstOrDefault(known => known.Id == rule);
        return new RuleTally(rule, descriptor?.Title.ToString(culture) ?? rule, descriptor?.HelpLinkUri, ArticleOf(rule), counts);
    }

    /// <summary>PUR0901 is about article 9; PUR00xx is about the tool itself.</summary>
    private static int ArticleOf(string rule) =>
        rule.Length == SarifResult.RulePrefix.Length + 4
        && int.TryParse(rule.AsSpan(SarifResult.RulePrefix.Length, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var article)
            ? article
            : 0;
}
