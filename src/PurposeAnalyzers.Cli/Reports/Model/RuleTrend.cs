namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The open findings of one rule, then and now.</summary>
public sealed record RuleTrend(string Rule, int Before, int Now);
