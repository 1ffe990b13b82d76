namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One project of the report.</summary>
/// <param name="Enforcement"><c>observe</c>, <c>enforce</c> or <c>strict</c>.</param>
/// <param name="PolicyVersion">The version in force there; null when the project sees no policy.</param>
/// <param name="Data">Tagged data that it declares, or uses where the policy binds it.</param>
/// <param name="Uses">Uses of data in its code.</param>
public sealed record ProjectSummary(
    string Name,
    ImmutableArray<string> TargetFrameworks,
    string? Assembly,
    string? Enforcement,
    string? CheckDate,
    string? PolicyVersion,
    bool IsTest,
    int Data,
    int Uses,
    FindingCounts Counts);
