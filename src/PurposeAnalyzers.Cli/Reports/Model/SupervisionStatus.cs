namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Whether a recipient is supervised as article 7 promises, the worst first.</summary>
public enum SupervisionStatus
{
    NoContract,
    NeverReviewed,
    Overdue,

    /// <summary>The review is due within 60 days.</summary>
    DueSoon,
    Reviewed,

    /// <summary>The recipient is no processor: no contract is asked for.</summary>
    NotAsked,

    /// <summary>No policy states the recipient.</summary>
    NotStated,
}
