using PurposeAnalyzers.Provenance;

namespace PurposeAnalyzers.Facts;

/// <summary>One datum that a use concerns.</summary>
/// <param name="Through">The callable that a call runs and that uses the datum; null where the datum is read at the place itself.</param>
internal sealed record DataUse(Datum Datum, ISymbol? Through, bool ThroughCandidates);
