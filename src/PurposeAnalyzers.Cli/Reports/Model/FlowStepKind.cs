namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>What happens at a step of a finding's way.</summary>
public enum FlowStepKind
{
    /// <summary>The tag that says what the data permits.</summary>
    Tag,

    /// <summary>The data is read, passed on or kept.</summary>
    Step,

    /// <summary>The finding itself: the last step.</summary>
    Finding,
}
