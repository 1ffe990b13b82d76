namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One type that holds personal data.</summary>
/// <param name="Cells">One for each right, in the order disclosure, correction, suspension, erasure.</param>
public sealed record RightsRow(Symbol Record, string? Project, ImmutableArray<RightCell> Cells);
