using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Suggestions;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>A member is called, typed or marked like personal data, and nothing says what it may be used for.</summary>
/// <example>
/// <code>
/// public sealed class Customer
/// {
///     public string Email { get; set; }   // PUR0205: looks like an e-mail address
/// }
/// </code>
/// </example>
internal static class UntaggedDataRule
{
    /// <summary>The policy's category that the data probably belongs to.</summary>
    public const string Category = "category";

    /// <summary>What the data is (<see cref="DataKind"/>).</summary>
    public const string Kind = "kind";

    /// <summary>What says so: <c>name</c>, <c>attribute</c> or <c>type</c>.</summary>
    public const string Reason = "reason";

    public static Draft Report(Suggestion suggestion, PolicySet policies)
    {
        var category = CategoryWords.Suggest(suggestion.Kind, policies.Current)?.Id;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingDiagnostic.Data, suggestion.Member.GetDocumentationCommentId())
            .Add(Kind, suggestion.Kind.ToString())
            .Add(Reason, suggestion.Evidence.ToString().ToLowerInvariant());
        return Draft.Create(
            Descriptors.PUR0205_UntaggedData,
            suggestion.Member.Locations[0],
            category is null ? properties : properties.Add(Category, category),
            Wording.Code(suggestion.Member),
            Texts.Get("DataKind_" + suggestion.Kind),
            Reasoning(suggestion),
            Tag(category, policies));
    }

    private static LocalizableString Reasoning(Suggestion suggestion) => suggestion.Evidence switch
    {
        Evidence.Attribute => Texts.Get("PUR0205_ByAttribute", suggestion.Source!),
        Evidence.Type => Texts.Get("PUR0205_ByType", suggestion.Source!),
        _ => Texts.Get("PUR0205_ByName"),
    };

    private static LocalizableString Tag(string? category, PolicySet policies) =>
        category is not null ? Texts.Get("PUR0205_Category", category)
        : Texts.Get(policies.Current?.Categories.IsEmpty == false ? "PUR0205_AnyCategory" : "PUR0205_Purposes");
}
