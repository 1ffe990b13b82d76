namespace PurposeAnalyzers.Builds;

/// <summary>A diagnostic as the compiler's SARIF log states it.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c>, or <c>note</c> for a suggestion.</param>
/// <param name="File">The file's name; empty where the finding has no place.</param>
/// <param name="Suppression">What the log says of whoever suppresses it; null where nobody does.</param>
internal sealed record Finding(string Id, string Level, string File, int Line, string Message, string? Suppression = null)
{
    public string Summary => $"{Id} {Level} {File}";
}
