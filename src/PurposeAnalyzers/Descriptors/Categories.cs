namespace PurposeAnalyzers;

/// <summary>Rule categories; <c>DiagnosticCategoryAndIdRanges.txt</c> gives each its range of ids.</summary>
internal static class Categories
{
    public const string Foundation = "Foundation";
    public const string StatedPurposes = "StatedPurposes";
    public const string TechnicalInformation = "TechnicalInformation";
    public const string PurposeLimitation = "PurposeLimitation";
}
