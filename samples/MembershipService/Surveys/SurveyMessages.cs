namespace MembershipService.Surveys;

internal sealed record SurveyRequest(string Title, List<string> Questions);

internal sealed record SurveyResponse(Guid SurveyId, string Title, IReadOnlyList<string> Questions)
{
    public static SurveyResponse Of(Survey survey) => new(survey.Id, survey.Title, survey.Questions);
}

/// <param name="Answers">One for each question, in their order; empty where the member has no opinion.</param>
internal sealed record AnswersRequest([DataCategory(DataCategories.SurveyAnswers)] IReadOnlyList<string> Answers);

internal sealed record QuestionResult(string Question, [DataCategory(DataCategories.SurveyAnswers)] IReadOnlyList<string> Answers);
