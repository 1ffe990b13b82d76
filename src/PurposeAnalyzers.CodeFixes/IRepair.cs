namespace PurposeAnalyzers.CodeFixes;

/// <summary>One way to repair findings. It looks at what a finding says of itself and at declarations; it analyses no code again.</summary>
internal interface IRepair
{
    /// <summary>Whether somebody must decide it, because it changes what code does, what it is for, or what the policy promises and lets pass.</summary>
    bool NeedsDecision { get; }

    /// <summary>What can be done about the finding; nothing where it cannot be done to the end.</summary>
    IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken);
}
