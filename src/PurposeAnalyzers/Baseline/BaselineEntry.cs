using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Baseline;

/// <summary>One accepted finding.</summary>
/// <param name="Reason">Why it is accepted; null where nobody says so.</param>
/// <param name="Span">The line without its end.</param>
internal sealed record BaselineEntry(Fingerprint Fingerprint, string? Reason, TextSpan Span);
