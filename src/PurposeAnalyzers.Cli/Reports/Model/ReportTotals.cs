namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The numbers on top of the report.</summary>
/// <param name="Data">Tagged data.</param>
/// <param name="Code">Declarations that are marked with purposes.</param>
/// <param name="Uses">Uses of data in code, each place counted.</param>
/// <param name="Disclosures">Places that hand data to a recipient.</param>
/// <param name="Purposes">Purposes that the current policies state, or, without a policy, that code or data names.</param>
public sealed record ReportTotals(
    int Projects, int Data, int Code, int Uses, int Disclosures, int Purposes, int Recipients, int Exceptions, FindingCounts Findings);
