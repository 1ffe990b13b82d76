namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>All that a report says. Every form of it, the page, Markdown, JSON, only words this. Immutable, and sorted as it is to be shown.</summary>
/// <param name="Findings">Open findings, the most serious first, then those that are set aside.</param>
/// <param name="ProcessingActivities">The record of processing activities.</param>
/// <param name="Exceptions">Exceptions in the code, what needs attention first.</param>
/// <param name="Suppressions">Findings that are set aside, those without justification first.</param>
/// <param name="Trend">Null without an earlier report.</param>
public sealed record ReportModel(
    RunInfo Run,
    ReportTotals Totals,
    FindingTallies Tallies,
    Listing<ReportFinding> Findings,
    Listing<ProjectSummary> Projects,
    ImmutableArray<PolicyVersion> PolicyVersions,
    Listing<Datum> Data,
    Listing<CodeMark> Code,
    Listing<DataUse> Uses,
    Listing<Disclosure> Disclosures,
    Listing<LogUse> Logs,
    Listing<ConsentCheck> ConsentChecks,
    PurposeMatrix Matrix,
    ImmutableArray<ProcessingActivity> ProcessingActivities,
    ImmutableArray<RecipientSummary> Recipients,
    Listing<ExceptionUse> Exceptions,
    Listing<Suppression> Suppressions,
    Listing<RightsRow> Rights,
    Gaps Gaps,
    FlowGraph Flows,
    Trend? Trend)
{
    public const string CurrentSchema = "1";

    /// <summary>The version of the JSON form; it changes when a reader of the old one would be misled.</summary>
    public string SchemaVersion { get; init; } = CurrentSchema;
}
