namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>One result of a run: a finding, or a record of what there is (PUR0001).</summary>
/// <param name="Related">Related locations, in the order of the log.</param>
/// <param name="Properties">The diagnostic's properties.</param>
/// <param name="Fingerprints">Partial fingerprints, which merged logs have.</param>
/// <param name="Suppressions">Those that hold; a rejected one does not.</param>
internal sealed record SarifResult(
    string RuleId,
    string Level,
    string Message,
    SarifPlace? Place,
    ImmutableArray<SarifPlace> Related,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyDictionary<string, string> Fingerprints,
    ImmutableArray<SarifSuppression> Suppressions)
{
    /// <summary>The rule of the processing records.</summary>
    public const string RecordRule = "PUR0001";

    /// <summary>What all rules of the analyzers begin with.</summary>
    public const string RulePrefix = "PUR";

    public bool IsRecord => RuleId == RecordRule;

    /// <summary>A property's text; null where it is missing or empty.</summary>
    public string? Text(string name) => Properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>A property that is a list, separated by spaces.</summary>
    public ImmutableArray<string> List(string name) =>
        Text(name) is { } text ? [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];
}
