using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Baseline;

/// <summary>A line of a baseline that does not count.</summary>
/// <param name="First">The line that says the same, counted from 1; 0 for one that says nothing.</param>
internal sealed record BaselineProblem(TextSpan Span, string Text, int First);
