using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Rules;

/// <summary>The articles of the current policy that a finding refers to.</summary>
internal static class FindingArticles
{
    /// <summary>The articles that state the purposes, recipients and exceptions of the finding, and the categories of its data; separated by spaces. Absent without any.</summary>
    public const string Article = "article";

    /// <param name="ids">Of purposes, recipients, categories or exceptions: each as far as the policy has it.</param>
    public static ImmutableDictionary<string, string?> WithArticles(this ImmutableDictionary<string, string?> properties, PolicySet policies, IEnumerable<(IdKind Kind, string Id)> ids)
    {
        var articles = policies.Current is not { } policy ? [] : ids
            .Select(id => ArticleOf(id.Kind, id.Id, policy))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(article => article.Length)
            .ThenBy(article => article, StringComparer.Ordinal)
            .ToList();
        return articles.Count == 0 ? properties : properties.Add(Article, string.Join(" ", articles));
    }

    private static string? ArticleOf(IdKind kind, string id, PrivacyPolicy policy) => kind switch
    {
        IdKind.Purpose => policy.FindPurpose(id)?.Article,
        IdKind.Recipient => policy.FindRecipient(id)?.Article,
        IdKind.Category => policy.FindCategory(id)?.Article,
        IdKind.Exception => policy.FindException(id)?.Article,
        _ => null,
    };
}
