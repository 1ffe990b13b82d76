using System.Security.Claims;
using MembershipService.Mailing;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Surveys;

/// <summary>The staff asks, members answer, and the answers improve the service.</summary>
[Purpose(Purposes.Surveys)]
internal static class SurveyEndpoints
{
    public static void MapSurveys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/surveys", OpenAsync).RequireAuthorization(Access.Staff);
        routes.MapGet("/surveys/{surveyId:guid}", GetAsync);
        routes.MapPost("/surveys/{surveyId:guid}/answers", AnswerAsync);
        routes.MapGet("/surveys/{surveyId:guid}/results", GetResultsAsync).RequireAuthorization(Access.Staff);
    }

    private static async Task<Created<SurveyResponse>> OpenAsync(SurveyRequest request, ClubDbContext db, MailingService mailing)
    {
        var survey = new Survey { Title = request.Title, Questions = request.Questions };
        db.Surveys.Add(survey);
        await db.SaveChangesAsync();

        foreach (var member in await db.Members.Where(member => !member.UseSuspended && !member.IsStaff).ToListAsync())
        {
            await mailing.SendAsync(
                member.Email, survey.Title, $"Dear {member.Name},\n\nplease tell us what you think: /surveys/{survey.Id}");
        }

        return TypedResults.Created($"/surveys/{survey.Id}", SurveyResponse.Of(survey));
    }

    private static async Task<Results<Ok<SurveyResponse>, NotFound>> GetAsync(Guid surveyId, ClubDbContext db) =>
        await db.Surveys.FindAsync(surveyId) is { } survey ? TypedResults.Ok(SurveyResponse.Of(survey)) : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound, Conflict, ValidationProblem>> AnswerAsync(
        Guid surveyId, AnswersRequest request, ClaimsPrincipal user, ClubDbContext db)
    {
        var memberId = user.MemberId();
        if (await db.Surveys.FindAsync(surveyId) is not { } survey)
        {
            return TypedResults.NotFound();
        }

        if (request.Answers.Count != survey.Questions.Count)
        {
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { ["answers"] = [$"There are {survey.Questions.Count} questions."] });
        }

        if (await db.SurveyAnswers.AnyAsync(answer => answer.SurveyId == surveyId && answer.MemberId == memberId))
        {
            return TypedResults.Conflict();
        }

        db.SurveyAnswers.AddRange(request.Answers.Select(
            (text, question) => new SurveyAnswer { SurveyId = surveyId, MemberId = memberId, Question = question, Text = text }));
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }

    [Purpose(Purposes.Improvement)]
    private static async Task<Results<Ok<List<QuestionResult>>, NotFound>> GetResultsAsync(Guid surveyId, ClubDbContext db)
    {
        if (await db.Surveys.FindAsync(surveyId) is not { } survey)
        {
            return TypedResults.NotFound();
        }

        var answers = await db.SurveyAnswers.AsNoTracking()
            .Where(answer => answer.SurveyId == surveyId && answer.Text != "")
            .ToListAsync();
        var byQuestion = answers.ToLookup(answer => answer.Question, answer => answer.Text);
        return TypedResults.Ok(survey.Questions
            .Select((question, index) => new QuestionResult(question, [.. byQuestion[index]]))
            .ToList());
    }
}
