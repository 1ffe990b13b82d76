namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A piece of personal data: one tagged symbol.</summary>
/// <param name="Record">The type that holds it; null for a parameter or a result.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="NewerOnly">Purposes that the policy permitted later than the data may have been collected: they need newer data, or consent.</param>
/// <param name="CollectedSince">It holds values since then, yyyy-MM-dd or a version; null for since ever.</param>
/// <param name="Project">The project that declares it, or uses it where the policy binds it.</param>
/// <param name="Uses">Uses in all projects, each place counted.</param>
public sealed record Datum(
    Symbol Symbol,
    Symbol? Record,
    string? Type,
    ImmutableArray<string> Categories,
    ImmutableArray<string> Permitted,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> NewerOnly,
    ImmutableArray<string> Recipients,
    string? CollectedSince,
    Place? Place,
    string Project,
    int Uses,
    FindingCounts Counts);
