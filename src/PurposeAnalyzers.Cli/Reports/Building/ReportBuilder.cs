using PurposeAnalyzers.Cli.Reports.Building.Sections;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Makes a report of the results of logs, one at a time: the results of one project come together, and nothing but what the report shows is kept.</summary>
internal sealed class ReportBuilder(ReportOptions options)
{
    private readonly CollectedRecords records = CollectedRecords.Start(options);
    private readonly MarkedCode code = new();

    public void Begin(ProjectLog log) => records.Projects.Begin(log);

    public void Add(ProjectLog log, SarifResult result)
    {
        if (!result.IsRecord)
        {
            records.Findings.Add(log, result);
            return;
        }

        switch (result.Text(RecordKeys.Fact))
        {
            case RecordKeys.Project:
                records.Projects.Add(log, result);
                break;
            case RecordKeys.Policy or RecordKeys.Purpose or RecordKeys.Recipient or RecordKeys.Category or RecordKeys.PolicyException:
                records.Policies.Add(result);
                break;
            case RecordKeys.Data:
                records.Inventory.AddDatum(log, result);
                break;
            case RecordKeys.Code:
                code.AddMark(result);
                records.Inventory.AddMark(log, result);
                records.Uses.AddMark(log, result);
                break;
            case RecordKeys.Use:
                code.AddUse(result);
                records.Uses.AddUse(log, result);
                break;
            case RecordKeys.Disclosure:
                records.Disclosures.Add(log, result);
                break;
            case RecordKeys.Log:
                records.Uses.AddLog(log, result);
                break;
            case RecordKeys.Consent:
                records.Uses.AddCheck(log, result);
                break;
            case RecordKeys.Exception:
                records.Exceptions.Add(log, result);
                break;
            case RecordKeys.Rights:
                records.Rights.Add(result);
                break;
            case RecordKeys.Processor:
                records.Inventory.AddProcessor(result);
                break;
        }
    }

    /// <summary>All logs of the project were read.</summary>
    public void EndProject(string project)
    {
        records.Policies.EndProject(project);
        records.Disclosures.EndProject(code, records.Uses.Served);
        code.Clear();
    }

    /// <summary>Versions that two projects state differently.</summary>
    public IReadOnlyList<PolicyConflict> PolicyConflicts => records.Policies.Conflicts;

    /// <param name="inputs">The logs that were read.</param>
    /// <param name="problems">What was wrong with them.</param>
    /// <param name="earlier">The report to compare with.</param>
    public ReportModel Build(Listing<InputLog> inputs, Listing<InputProblem> problems, ReportModel? earlier)
    {
        var limit = options.MaxItems;
        var policies = records.Policies.Current.ToList();
        var checkDate = records.Projects.CheckDate ?? Days.Of(options.Now);
        var recipients = RecipientSection.Build(records, policies, checkDate, limit);
        var tallies = TallySection.Build(records, options);
        var totals = new ReportTotals(
            records.Projects.Count,
            records.Inventory.Data.Count,
            records.Inventory.Marks,
            records.Uses.Total,
            records.Disclosures.Total,
            policies.Count > 0 ? policies.SelectMany(policy => policy.Purposes).Select(purpose => purpose.Id).Distinct().Count() : records.Purposes().Count,
            recipients.Length,
            records.Exceptions.Total,
            records.Findings.Counts);
        var findings = records.Findings.ToFindings(records.Names);
        return new ReportModel(
            new RunInfo(options.ToolVersion, options.Now, checkDate, options.Language, inputs, problems),
            totals,
            tallies,
            findings,
            records.Projects.ToListing(records.Findings, records.Inventory, records.Uses, limit),
            records.Policies.ToVersions(),
            records.Inventory.ToData(records.Findings, records.Uses),
            records.Inventory.ToMarks(),
            records.Uses.ToUses(),
            records.Disclosures.ToListing(),
            records.Uses.ToLogs(),
            records.Uses.ToChecks(),
            MatrixSection.Build(records, records.Purposes(), limit),
            ActivitySection.Build(records, policies, limit),
            recipients,
            records.Exceptions.ToListing(policies, checkDate),
            records.Findings.ToSuppressions(records.Names),
            records.Rights.ToListing(records.Inventory.Data.Values, limit),
            GapSection.Build(records, policies, limit),
            FlowSection.Build(records),
            earlier is null ? null : TrendSection.Build(earlier, tallies, findings));
    }
}
