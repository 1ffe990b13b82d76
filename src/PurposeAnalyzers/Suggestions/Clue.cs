namespace PurposeAnalyzers.Suggestions;

/// <summary>What one member says for itself, before anybody asks where it stands.</summary>
/// <param name="IsVerdict">Whoever wrote the attribute has decided that the data is personal.</param>
internal sealed record Clue(Suggestion Suggestion, NameStrength Strength, bool IsVerdict)
{
    public DataKind Kind => Suggestion.Kind;

    public bool IsTelling => Strength == NameStrength.Telling;

    /// <summary>Whether a record that holds this holds other data of the same person. A machine's address makes no postal address a person's.</summary>
    public bool Supports(Clue other) =>
        this != other && IsTelling && (Kind != DataKind.DeviceData || other.Kind is DataKind.DeviceData or DataKind.AccountName);
}
