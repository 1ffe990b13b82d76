namespace MembershipService.Data;

/// <summary>What one member answered to one question.</summary>
internal sealed class SurveyAnswer
{
    public int Id { get; init; }

    public required Guid SurveyId { get; init; }

    public required Guid MemberId { get; init; }

    public required int Question { get; init; }

    [DataCategory(DataCategories.SurveyAnswers)]
    public required string Text { get; init; }
}
