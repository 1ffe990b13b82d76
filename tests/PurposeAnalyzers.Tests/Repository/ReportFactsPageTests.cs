using System.Reflection;
using System.Text.RegularExpressions;
using PurposeAnalyzers.Facts.Records;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.DataSubjectRights;
using PurposeAnalyzers.Rules.PolicyExceptions;
using PurposeAnalyzers.Rules.Processors;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>Others read the facts by what the page says, so it says exactly what the code writes.</summary>
public sealed class ReportFactsPageTests
{
    private static readonly MarkdownPage Page = new("docs/report-facts.md");

    public static TheoryData<string> Kinds => [.. RecordKind.All.Select(kind => kind.Name)];

    [Fact]
    public void Every_kind_of_fact_has_a_section_and_every_section_a_kind() =>
        Assert.Equal(RecordKind.All.Select(kind => $"`{kind.Name}`"), Page.Headings.Where(heading => heading.StartsWith('`')));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_table_of_a_kind_lists_its_properties_in_order(string kind) =>
        Assert.Equal(RecordKind.All.Single(k => k.Name == kind).Keys, PropertiesIn($"`{kind}`"));

    [Fact]
    public void Every_property_of_findings_is_listed()
    {
        var known = new[] { typeof(FindingDiagnostic), typeof(FlowDiagnostic), typeof(FindingArticles), typeof(AnnotationDiagnostic), typeof(ExceptionDiagnostic), typeof(RequestRule), typeof(UnsupervisedProcessorRule) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(known.Order(StringComparer.Ordinal), PropertiesIn("Findings").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PropertiesIn(string section) =>
        Regex.Matches(Page.Section(section), @"^\| `(\w+)` \| .+ \|$", RegexOptions.Multiline).Select(row => row.Groups[1].Value);
}
