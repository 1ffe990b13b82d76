using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>All rule pages have one shape, and what can be derived from the catalogue is.</summary>
public sealed class RulePageTests
{
    private static readonly string[] Sections = ["What it finds", "Why", "Violation", "Fix", "Code fixes", "Options", "When to suppress"];

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_what_the_catalogue_says(string id)
    {
        var rule = RuleCatalogue.Find(id);
        var page = RuleCatalogue.PageOf(rule);
        var body = RepositoryFiles.Read(page);
        var start = body.IndexOf("\n## ", StringComparison.Ordinal);
        RepositoryFiles.AssertGenerated(page, Head(rule) + body[start..]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_all_sections_in_order_and_none_is_empty(string id)
    {
        var page = new MarkdownPage(RuleCatalogue.PageOf(RuleCatalogue.Find(id)));
        Assert.Equal(Sections, page.Headings.Skip(1));
        Assert.All(Sections, section => Assert.NotEmpty(page.Section(section)));
        Assert.Contains("rticle", page.Section("Why"), StringComparison.Ordinal);
        Assert.Contains(DocumentedExample.On(page), e => !e.Violates);
    }

    [Fact]
    public void The_index_lists_every_rule() =>
        RepositoryFiles.AssertGenerated("docs/rules/README.md", $"""
            # Rules

            <!-- Generated from the rule catalogue; rewritten by the tests when UPDATE_GENERATED=1. -->
            The first two digits of an id are the article of the reference policy; `00` is the tool itself.

            {Table("")}

            """);

    [Fact]
    public void The_front_page_lists_every_rule()
    {
        const string Begin = "<!-- rules: generated -->\n";
        var page = RepositoryFiles.Read("README.md");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf("<!-- end -->", StringComparison.Ordinal));
        RepositoryFiles.AssertGenerated("README.md", page[..start] + Table("docs/rules/") + "\n" + page[end..]);
    }

    private static string Head(DiagnosticDescriptor rule) => $"""
        # {rule.Id}: {RuleCatalogue.TitleOf(rule)}

        <!-- Generated from the rule catalogue; rewritten by the tests when UPDATE_GENERATED=1. -->
        | | |
        |---|---|
        | Category | {rule.Category} ({RuleCatalogue.SubjectOf(rule)}) |
        | Severity | {RuleCatalogue.SeverityOf(rule)} |
        | with `PurposeEnforcement=observe` | {InPreset("observe", rule)} |
        | on a build server | {InPreset("enforce-ci", rule)} |
        | with `PurposeEnforcement=strict` | {InPreset("strict", rule)} |

        """;

    private static string InPreset(string preset, DiagnosticDescriptor rule)
    {
        var config = RepositoryFiles.Read($"src/PurposeAnalyzers.Package/config/{preset}.globalconfig");
        var line = Regex.Match(config, $@"^dotnet_diagnostic\.{rule.Id}\.severity = (\w+)$", RegexOptions.Multiline);
        return line.Success ? line.Groups[1].Value : RuleCatalogue.SeverityOf(rule);
    }

    private static string Table(string folder)
    {
        var table = new StringBuilder("| rule | finds | severity | about |\n|---|---|---|---|");
        foreach (var rule in RuleCatalogue.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n| [{rule.Id}]({folder}{rule.Id}.md) | {RuleCatalogue.TitleOf(rule)} | {RuleCatalogue.SeverityOf(rule)} | {RuleCatalogue.SubjectOf(rule)} |");
        }

        return table.ToString();
    }
}
