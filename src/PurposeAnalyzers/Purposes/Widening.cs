namespace PurposeAnalyzers.Purposes;

/// <summary>What a tag allows that the data which it receives does not (DESIGN 5.5).</summary>
/// <param name="Purposes">Permitted there, and not here.</param>
/// <param name="WithoutConsent">Permitted there without the consent that is needed here.</param>
/// <param name="Recipients">Listed there, and not here.</param>
/// <param name="CollectedSince">The date there, where it is later than the one here; else null.</param>
internal sealed record Widening(
    ImmutableArray<string> Purposes, ImmutableArray<string> WithoutConsent, ImmutableArray<string> Recipients, string? CollectedSince);
