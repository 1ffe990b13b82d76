using PurposeAnalyzers.Facts.Flow;

namespace PurposeAnalyzers.Rules;

/// <summary>A rule about where values go. The host follows and judges them once; a rule words one kind of finding.</summary>
internal interface IFlowRule
{
    FlowFindingKind Kind { get; }

    Draft Report(FlowFinding finding, PurposeModel model);
}
