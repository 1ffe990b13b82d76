namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What somebody declared of a consent check.</summary>
/// <param name="Ids">The purposes and recipients; empty where the constant strings at each call are the ids.</param>
internal sealed record ConsentCheck(ImmutableArray<string> Ids, string? Version);
