namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One <c>[PolicyException]</c> in the code.</summary>
/// <param name="Exception">The exception's id in the policy.</param>
/// <param name="Text">The policy's words for it.</param>
/// <param name="Approval">The hash of the code that was approved.</param>
/// <param name="Lifts">How many findings it lifts.</param>
public sealed record ExceptionUse(
    string Exception,
    string? Article,
    string? Text,
    Symbol Code,
    string? Justification,
    string? ApprovedBy,
    string? Ticket,
    string? Expires,
    string? Approval,
    ExceptionStatus Status,
    int Lifts,
    Place? Place,
    string Project);
