namespace PurposeAnalyzers.Package.Tests;

/// <summary>A diagnostic as the compiler's SARIF log states it.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c>, or <c>note</c> for a suggestion.</param>
internal sealed record Finding(string Id, string Level, string File, string Message)
{
    public string Summary => $"{Id} {Level} {File}";
}
