namespace PurposeAnalyzers.Policy;

/// <summary>A place in a policy file that refers to a declared id.</summary>
internal sealed record IdReference(IdKind Kind, string Id, Location Location);
