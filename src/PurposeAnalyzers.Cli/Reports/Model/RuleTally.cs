namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The findings of one rule.</summary>
/// <param name="Title">In the language of the report.</param>
/// <param name="HelpUri">The rule's page.</param>
/// <param name="Article">The article of the reference policy that the rule's number names; 0 for rules about the tool itself.</param>
public sealed record RuleTally(string Rule, string Title, string? HelpUri, int Article, FindingCounts Counts);
