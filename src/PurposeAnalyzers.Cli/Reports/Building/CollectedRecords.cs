namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>All that the logs said, for the sections of the report to be made of.</summary>
internal sealed record CollectedRecords(
    SymbolNames Names,
    ProjectCollector Projects,
    PolicyCollector Policies,
    InventoryCollector Inventory,
    UseCollector Uses,
    DisclosureCollector Disclosures,
    ExceptionCollector Exceptions,
    RightsCollector Rights,
    FindingCollector Findings)
{
    public static CollectedRecords Start(ReportOptions options)
    {
        var names = new SymbolNames();
        return new CollectedRecords(
            names,
            new ProjectCollector(),
            new PolicyCollector(options.Sources),
            new InventoryCollector(options, names),
            new UseCollector(options, names),
            new DisclosureCollector(options, names),
            new ExceptionCollector(options, names),
            new RightsCollector(names),
            new FindingCollector(options));
    }

    /// <summary>Data that is declared, used or found, each id once.</summary>
    public IEnumerable<string> DataIds() =>
        Inventory.Data.Keys.Concat(Uses.Cells.Keys.Select(cell => cell.Data)).Concat(Findings.Cells.Select(cell => cell.Data)).Distinct(StringComparer.Ordinal);

    /// <summary>Purposes that the policies in force state, that data permits or that code serves.</summary>
    public IReadOnlyCollection<string> Purposes() =>
        Policies.Current.SelectMany(policy => policy.Purposes.Select(purpose => purpose.Id))
            .Concat(Uses.Served.Keys)
            .Concat(Inventory.Data.Values.SelectMany(datum => datum.Permitted.Concat(datum.ConsentRequired).Concat(datum.NewerOnly)))
            .Concat(Findings.Cells.Select(cell => cell.Purpose))
            .ToHashSet(StringComparer.Ordinal);
}
