namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A purpose as a version of the policy states it.</summary>
/// <param name="Change"><c>Refines</c> or <c>Extends</c>.</param>
public sealed record StatedPurpose(string Id, string? Article, string Text, string? Change);
