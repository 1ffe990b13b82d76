namespace PurposeAnalyzers.Purposes;

/// <summary>Purposes form a tree by their dotted ids: <c>marketing.email</c> is a narrower purpose within <c>marketing</c>.</summary>
internal static class PurposeId
{
    /// <summary>Whether <paramref name="purpose"/> is <paramref name="scope"/> or lies within it.</summary>
    public static bool IsWithin(string purpose, string scope) =>
        purpose.StartsWith(scope, StringComparison.Ordinal)
        && (purpose.Length == scope.Length || purpose[scope.Length] == '.');

    /// <summary>Whether one of the two lies within the other.</summary>
    public static bool Overlap(string first, string second) => IsWithin(first, second) || IsWithin(second, first);
}
