namespace PurposeAnalyzers.Purposes;

/// <summary>Purposes form a tree by their dotted ids: <c>marketing.email</c> is a narrower purpose within <c>marketing</c>.</summary>
internal static class PurposeId
{
    /// <summary>Whether <paramref name="purpose"/> is <paramref name="scope"/> or lies within it.</summary>
    public static bool IsWithin(string purpose, string scope) =>
        purpose.StartsWith(scope, StringComparison.Ordinal)
        && (purpose.Length == scope.Length || purpose[scope.Length] == '.');

    /// <summary>The ids that the purpose lies within, the nearest first: of <c>a.b.c</c>, <c>a.b</c> and <c>a</c>.</summary>
    public static IEnumerable<string> Around(string purpose)
    {
        for (var end = purpose.LastIndexOf('.'); end > 0; end = purpose.LastIndexOf('.', end - 1))
        {
            yield return purpose.Substring(0, end);
        }
    }

    /// <summary>Whether one of the two lies within the other.</summary>
    public static bool Overlap(string first, string second) => IsWithin(first, second) || IsWithin(second, first);
}
