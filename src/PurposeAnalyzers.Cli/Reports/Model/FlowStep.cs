namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One step on the way from the datum to the finding.</summary>
/// <param name="Kind">What happens there.</param>
/// <param name="Code">The member that the way leads into; null where the log does not say.</param>
public sealed record FlowStep(FlowStepKind Kind, Place Place, Symbol? Code);
