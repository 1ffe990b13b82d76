namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>All findings counted, also those that a list leaves out. Each tally is sorted: most open findings first.</summary>
public sealed record FindingTallies(
    ImmutableArray<RuleTally> Rules,
    Listing<Tally> Purposes,
    Listing<Tally> Data,
    Listing<Tally> Articles,
    Listing<Tally> Projects);
