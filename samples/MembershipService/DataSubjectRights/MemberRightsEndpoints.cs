using System.Security.Claims;
using MembershipService.Members;
using MembershipService.Support;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.DataSubjectRights;

/// <summary>What members may demand about their data (article 5), open to those who have just confirmed who they are.</summary>
internal static class MemberRightsEndpoints
{
    public static void MapMemberRights(this IEndpointRouteBuilder routes)
    {
        var rights = routes.MapGroup("/me").RequireAuthorization(Access.Confirmed);
        rights.MapGet("/file", DiscloseAsync);
        rights.MapPut("", CorrectAsync);
        rights.MapPost("/suspension", SuspendAsync);
        rights.MapDelete("", EraseAsync);
    }

    [DataSubjectRequest(
        DataSubjectRight.Disclosure,
        typeof(Member), typeof(Order), typeof(StandingPayment), typeof(SupportTicket), typeof(SurveyAnswer), typeof(UsageEvent),
        typeof(ReadingListEntry), typeof(LoginAttempt))]
    private static async Task<MemberFile> DiscloseAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var memberId = user.MemberId();
        var member = await db.Members.AsNoTracking().SingleAsync(member => member.Id == memberId);
        var payment = await db.StandingPayments.FindAsync(memberId);
        var orders = await db.Orders.AsNoTracking().Include(order => order.Lines).Where(order => order.MemberId == memberId).ToListAsync();
        return new MemberFile(
            new ProfileEntry(member.Name, member.BornOn, member.Email, member.Phone, member.PostalAddress),
            [.. orders.Select(OrderEntry.Of)],
            payment is null ? null : new StandingPaymentEntry(payment.CardToken, payment.YearlyFee),
            await db.Tickets.Where(ticket => ticket.MemberId == memberId)
                .Select(ticket => new TicketResponse(ticket.Id, ticket.OpenedAt, ticket.Subject, ticket.Message, ticket.Answer))
                .ToListAsync(),
            await db.SurveyAnswers.Where(answer => answer.MemberId == memberId)
                .Select(answer => new SurveyAnswerEntry(answer.SurveyId, answer.Question, answer.Text))
                .ToListAsync(),
            await db.UsageEvents.Where(usage => usage.MemberId == memberId)
                .Select(usage => new UsageEntry(usage.At, usage.Feature, usage.Subject))
                .ToListAsync(),
            await db.ReadingList.Where(entry => entry.MemberId == memberId)
                .Select(entry => new ReadingListItem(entry.Sku, entry.AddedAt))
                .ToListAsync(),
            await db.LoginAttempts.Where(attempt => attempt.MemberId == memberId)
                .Select(attempt => new LoginEntry(attempt.At, attempt.Succeeded, attempt.IpAddress, attempt.UserAgent))
                .ToListAsync());
    }

    [Purpose(Purposes.ServiceAccount)]
    [DataSubjectRequest(DataSubjectRight.Correction, typeof(Member))]
    private static async Task<Results<NoContent, Conflict, ValidationProblem>> CorrectAsync(
        CorrectionRequest request, ClaimsPrincipal user, ClubDbContext db)
    {
        if (!EmailAddress.IsValid(request.Email))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["email"] = ["This is not an e-mail address."] });
        }

        var memberId = user.MemberId();
        var email = EmailAddress.Normalize(request.Email);
        if (await db.Members.AnyAsync(other => other.Email == email && other.Id != memberId))
        {
            return TypedResults.Conflict();
        }

        var member = await db.Members.SingleAsync(member => member.Id == memberId);
        member.Name = request.Name;
        member.BornOn = request.BornOn;
        member.Email = email;
        member.Phone = request.Phone;
        member.PostalAddress = request.PostalAddress;
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }

    [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.UseSuspended))]
    private static async Task<NoContent> SuspendAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var member = await db.Members.SingleAsync(member => member.Id == user.MemberId());
        member.UseSuspended = true;
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }

    [DataSubjectRequest(
        DataSubjectRight.Erasure,
        typeof(Member), typeof(Credential), typeof(Session), typeof(Order), typeof(StandingPayment), typeof(SupportTicket), typeof(SurveyAnswer),
        typeof(UsageEvent), typeof(ReadingListEntry), typeof(LoginAttempt))]
    private static async Task<NoContent> EraseAsync(ClaimsPrincipal user, ClubDbContext db, ILogger<Member> logger)
    {
        var memberId = user.MemberId();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.LoginAttempts.Where(attempt => attempt.MemberId == memberId).ExecuteDeleteAsync();
        await db.ReadingList.Where(entry => entry.MemberId == memberId).ExecuteDeleteAsync();
        await db.UsageEvents.Where(usage => usage.MemberId == memberId).ExecuteDeleteAsync();
        await db.SurveyAnswers.Where(answer => answer.MemberId == memberId).ExecuteDeleteAsync();
        await db.Tickets.Where(ticket => ticket.MemberId == memberId).ExecuteDeleteAsync();
        await db.StandingPayments.Where(payment => payment.MemberId == memberId).ExecuteDeleteAsync();
        await db.Orders.Where(order => order.MemberId == memberId).ExecuteDeleteAsync();
        await db.Sessions.Where(session => session.MemberId == memberId).ExecuteDeleteAsync();
        await db.Credentials.Where(credential => credential.MemberId == memberId).ExecuteDeleteAsync();
        await db.Members.Where(member => member.Id == memberId).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        logger.LogInformation("Member {MemberId} erased", memberId);
        return TypedResults.NoContent();
    }
}
