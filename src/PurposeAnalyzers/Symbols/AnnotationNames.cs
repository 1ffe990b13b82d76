namespace PurposeAnalyzers.Symbols;

/// <summary>The attributes that users write. Matched by full name, so that a project may bring copies of its own.</summary>
internal static class AnnotationNames
{
    public const string Namespace = "PurposeAnalyzers.Annotations";
    public const string PermittedPurposes = "PermittedPurposesAttribute";
    public const string DataCategory = "DataCategoryAttribute";
    public const string Purpose = "PurposeAttribute";
    public const string DisclosesTo = "DisclosesToAttribute";
    public const string PolicyException = "PolicyExceptionAttribute";
    public const string DataSubjectRequest = "DataSubjectRequestAttribute";
    public const string ConsentCheck = "ConsentCheckAttribute";
    public const string Anonymizes = "AnonymizesAttribute";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(
        PermittedPurposes, DataCategory, Purpose, DisclosesTo, PolicyException, DataSubjectRequest, ConsentCheck, Anonymizes);

    /// <summary>The name of one of our attributes, or null.</summary>
    public static string? Of(INamedTypeSymbol? attributeClass) =>
        attributeClass is { ContainingNamespace: { Name: "Annotations", ContainingNamespace: { Name: "PurposeAnalyzers", ContainingNamespace.IsGlobalNamespace: true } } }
        && All.Contains(attributeClass.Name)
            ? attributeClass.Name
            : null;

    /// <summary>How users write it: <c>PermittedPurposes</c>.</summary>
    public static string Short(string name) => name.Substring(0, name.Length - nameof(Attribute).Length);
}
