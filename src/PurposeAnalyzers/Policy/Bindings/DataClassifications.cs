using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Policy;

/// <summary>Microsoft.Extensions.Compliance: each classification is an attribute class. Taxonomy and value stand in the code of its constructor, where no compiler reads them.</summary>
internal static class DataClassifications
{
    public const string Attribute = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    /// <summary>The one that says that there is nothing to protect.</summary>
    private const string None = "Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute";

    public static bool SaysNone(INamedTypeSymbol attributeClass) => LibraryNames.Is(attributeClass, None);
}
