namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A recipient: what the policy states of it and what code hands to it.</summary>
/// <param name="ReviewDue">The day by which the next review is due, yyyy-MM-dd.</param>
/// <param name="Data">Data that is handed to it.</param>
/// <param name="Disclosures">Places that hand data to it.</param>
/// <param name="Code">Code that is marked as, or bound to, this recipient.</param>
public sealed record RecipientSummary(
    string Id,
    string? Kind,
    string? Article,
    string? Text,
    string? Contract,
    string? Reviewed,
    string? ReviewDue,
    bool RequiresConsent,
    SupervisionStatus Status,
    Listing<Symbol> Data,
    int Disclosures,
    Listing<Symbol> Code,
    FindingCounts Counts);
