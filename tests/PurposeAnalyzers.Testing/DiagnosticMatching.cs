namespace PurposeAnalyzers.Testing;

/// <summary>Compares what was expected with what was reported, both ways.</summary>
internal static class DiagnosticMatching
{
    public static void Verify(Verification verification, IEnumerable<DiagnosticResult> expected, IReadOnlyList<Diagnostic> reported)
    {
        var open = reported.ToList();
        var missing = new List<DiagnosticResult>();
        var inexact = new List<string>();

        // Exact expectations choose first; markup takes what is left at its place.
        var all = expected.OrderBy(e => e.IsMarkup).ThenBy(e => e.Message is null).ToList();
        foreach (var expectation in all)
        {
            if (open.FirstOrDefault(d => IsAt(expectation, d) && Differences(expectation, d) == "") is { } found)
            {
                open.Remove(found);
            }
            else
            {
                missing.Add(expectation);
            }
        }

        foreach (var expectation in missing.ToList())
        {
            if (open.FirstOrDefault(d => IsAt(expectation, d)) is { } near)
            {
                open.Remove(near);
                missing.Remove(expectation);
                inexact.Add($"{DiagnosticText.WithSource(near)}\n  {Differences(expectation, near)}");
            }
        }

        if (missing.Count + inexact.Count + open.Count > 0)
        {
            verification.Fail($"{all.Count} diagnostics expected, {reported.Count} reported."
                + DiagnosticText.List("Different", inexact)
                + DiagnosticText.List("Missing", missing.Select(DiagnosticText.Of).Order(StringComparer.Ordinal))
                + DiagnosticText.List("Unexpected", open.Select(DiagnosticText.WithSource))
                + DiagnosticText.List("All reported", reported.Select(DiagnosticText.WithSource)));
        }
    }

    private static bool IsAt(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id
        && (expected.Locations.Length == 0 ? actual.Location.Kind == LocationKind.None : expected.Locations[0].Matches(actual.Location));

    private static string Differences(DiagnosticResult expected, Diagnostic actual)
    {
        var differences = new List<string>();
        if (expected.IsSuppressed is { } suppressed ? suppressed != actual.IsSuppressed : actual.IsSuppressed && !expected.IsMarkup)
        {
            differences.Add(actual.IsSuppressed ? "is suppressed" : "is not suppressed");
        }

        if (expected.IsMarkup)
        {
            return string.Join("; ", differences);
        }

        if (expected.Severity != actual.Severity)
        {
            differences.Add($"expected severity {expected.Severity}");
        }

        if (expected.Message is { } message && message != DiagnosticText.Message(actual))
        {
            differences.Add($"expected message {SymbolDisplay.FormatLiteral(message, quote: true)}");
        }

        var others = expected.Locations.Skip(1).ToList();
        if (!expected.IgnoresAdditionalLocations
            && (others.Count != actual.AdditionalLocations.Count || !others.Zip(actual.AdditionalLocations, (e, a) => e.Matches(a)).All(same => same)))
        {
            differences.Add("expected additional locations "
                + (others.Count == 0 ? "none" : DiagnosticText.Of(new DiagnosticResult("", default) { Locations = [.. others], IsMarkup = true })["markup ".Length..]));
        }

        return string.Join("; ", differences);
    }
}
