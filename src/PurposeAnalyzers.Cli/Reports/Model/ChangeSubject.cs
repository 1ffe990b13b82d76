namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>What a change of the policy is about.</summary>
public enum ChangeSubject
{
    Purpose,
    Recipient,
    Category,
    Exception,
    Logging,
}
