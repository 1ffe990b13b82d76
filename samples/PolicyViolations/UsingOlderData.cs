namespace PolicyViolations;

/// <summary>PUR0906: data that was collected before the policy permitted the purpose. Version 2026-04-01 added the newsletter to survey answers.</summary>
[Purpose(Purposes.MarketingEmail)]
internal static class UsingOlderData
{
    public static string Recommend(SurveyAnswer answer) =>
        $"You like {answer.Favourite}"; // finds PUR0906

    // Helpers without a purpose of their own work for their callers.
    public static string RecommendShortly(SurveyAnswer answer) =>
        Summary.Of(answer); // finds PUR0906

    // This question was first asked under the new version.
    public static string RecommendForSeason(SurveyAnswer answer) =>
        $"You like {answer.FavouriteSeason}";

    // The older data may not be passed off as newer.
    public static void Migrate(SurveyAnswer answer) =>
        answer.FavouriteSeason = Summary.Season(answer); // finds PUR0904, PUR0906
}

internal sealed class SurveyAnswer
{
    /// <summary>Permitted for support since 2024, for the newsletter only since 2026.</summary>
    [DataCategory(DataCategories.SurveyAnswers)]
    public required string Favourite { get; set; }

    [DataCategory(DataCategories.SurveyAnswers, CollectedSince = "2026-04-01")]
    public string? FavouriteSeason { get; set; }
}

internal static class Summary
{
    public static string Of(SurveyAnswer answer) => answer.Favourite.Trim();

    public static string Season(SurveyAnswer answer) => answer.Favourite + ", all year round";
}
