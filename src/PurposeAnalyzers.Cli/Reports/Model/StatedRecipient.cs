namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A recipient as a version of the policy states it.</summary>
/// <param name="Kind"><c>Processor</c>, <c>JointUse</c>, <c>ThirdParty</c> or <c>Authority</c>.</param>
public sealed record StatedRecipient(
    string Id, string? Kind, string? Article, string? Contract, string? Reviewed, int? ReviewMonths, bool RequiresConsent, string Text);
