namespace PurposeAnalyzers;

/// <summary>Rule categories; <c>DiagnosticCategoryAndIdRanges.txt</c> gives each its range of ids.</summary>
internal static class Categories
{
    public const string Foundation = "Foundation";
    public const string StatedPurposes = "StatedPurposes";
    public const string Disclosure = "Disclosure";
    public const string TechnicalInformation = "TechnicalInformation";
    public const string DataSubjectRights = "DataSubjectRights";
    public const string PolicyExceptions = "PolicyExceptions";
    public const string Processors = "Processors";
    public const string Security = "Security";
    public const string PurposeLimitation = "PurposeLimitation";
    public const string PolicyChanges = "PolicyChanges";
}
