namespace PurposeAnalyzers.Suggestions;

/// <summary>A member that looks like personal data.</summary>
/// <param name="Evidence">What says so.</param>
/// <param name="Source">The attribute as it is written, or the type; null for the name.</param>
internal sealed record Suggestion(ISymbol Member, DataKind Kind, Evidence Evidence, string? Source);
