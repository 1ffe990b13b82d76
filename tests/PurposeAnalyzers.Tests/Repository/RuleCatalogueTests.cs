using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>A rule exists everywhere or nowhere: in the catalogue, the host, the release file, its page and its examples.</summary>
public sealed class RuleCatalogueTests
{
    [Fact]
    public void The_analyzer_supports_every_rule_of_the_catalogue() =>
        Assert.Equal(RuleCatalogue.All, new PurposeAnalyzer().SupportedDiagnostics.OrderBy(rule => rule.Id, StringComparer.Ordinal));

    [Fact]
    public void The_release_files_list_every_rule_with_its_category_severity_and_title()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => Regex.Matches(RepositoryFiles.Read($"src/PurposeAnalyzers/AnalyzerReleases.{file}.md"), "^(PUR.*)$", RegexOptions.Multiline))
            .Select(m => m.Value.TrimEnd())
            .Order(StringComparer.Ordinal);
        Assert.All(
            listed.Zip(RuleCatalogue.All),
            pair => Assert.StartsWith($"{pair.Second.Id} | {pair.Second.Category} | {pair.Second.DefaultSeverity} | ", pair.First, StringComparison.Ordinal));
        Assert.Equal(RuleCatalogue.All.Count, listed.Count());
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            RuleCatalogue.All.Select(RuleCatalogue.PageOf),
            RepositoryFiles.Texts("docs/rules", ".md").Where(path => !path.EndsWith("/README.md", StringComparison.Ordinal)));

    [Fact]
    public void Every_help_link_leads_to_the_page_of_its_rule() =>
        Assert.All(RuleCatalogue.All, rule => Assert.EndsWith("/blob/main/" + RuleCatalogue.PageOf(rule), rule.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_is_reported_by_an_example_on_its_page() =>
        Assert.All(RuleCatalogue.All, rule =>
        {
            var violations = DocumentedExample.On(new MarkdownPage(RuleCatalogue.PageOf(rule))).Where(e => e.Violates).ToList();
            Assert.NotEmpty(violations);
            Assert.All(violations, e => Assert.Contains(e.Findings, f => f.Id == rule.Id));
        });

    [Fact]
    public void Every_rule_with_findings_is_shown_by_a_sample()
    {
        var samples = RepositoryFiles.Texts("samples").Where(path => !path.EndsWith(".md", StringComparison.Ordinal)).Select(RepositoryFiles.Read).ToList();
        Assert.All(RuleCatalogue.Findings, rule => Assert.Contains(samples, text => Regex.IsMatch(text, "(//|#) finds .*" + rule.Id + "|<!-- finds .*" + rule.Id)));
    }

    [Fact]
    public void The_name_of_a_descriptor_starts_with_its_id() =>
        Assert.All(
            typeof(Descriptors).GetFields().Where(f => f.GetValue(null) is DiagnosticDescriptor),
            field => Assert.StartsWith(((DiagnosticDescriptor)field.GetValue(null)!).Id + "_", field.Name, StringComparison.Ordinal));
}
