namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A piece of personal data: one tagged symbol.</summary>
/// <param name="Type">The type that holds it.</param>
/// <param name="CollectedSince">It holds values since then, yyyy-MM-dd or a version; null for since ever.</param>
/// <param name="Project">The project that declares it, or uses it where the policy binds it.</param>
/// <param name="Uses">Uses in all projects, each place counted.</param>
public sealed record Datum(
    Symbol Symbol,
    string Type,
    ImmutableArray<string> Categories,
    ImmutableArray<string> Permitted,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? CollectedSince,
    Place? Place,
    string Project,
    int Uses,
    FindingCounts Counts);
