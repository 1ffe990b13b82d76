using System.Security.Claims;
using MembershipService.Mailing;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Support;

/// <summary>Members ask, the staff answers, by mail too.</summary>
[Purpose(Purposes.Support)]
internal static class SupportEndpoints
{
    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tickets", OpenAsync);
        routes.MapGet("/tickets", GetOwnAsync);
        routes.MapGet("/tickets/open", GetOpenAsync).RequireAuthorization(Access.Staff);
        routes.MapPost("/tickets/{ticketId:guid}/answer", AnswerAsync).RequireAuthorization(Access.Staff);
    }

    private static async Task<Created<TicketResponse>> OpenAsync(
        TicketRequest request, ClaimsPrincipal user, ClubDbContext db, TimeProvider clock, ILogger<SupportTicket> logger)
    {
        var ticket = new SupportTicket
        {
            MemberId = user.MemberId(),
            OpenedAt = clock.GetUtcNow().UtcDateTime,
            Subject = request.Subject,
            Message = request.Message,
        };
        db.Tickets.Add(ticket);
        await db.SaveChangesAsync();
        logger.LogInformation("Member {MemberId} opened ticket {TicketId}", ticket.MemberId, ticket.Id);
        return TypedResults.Created($"/tickets/{ticket.Id}", TicketResponse.Of(ticket));
    }

    private static async Task<IReadOnlyList<TicketResponse>> GetOwnAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var tickets = await db.Tickets.AsNoTracking()
            .Where(ticket => ticket.MemberId == user.MemberId())
            .OrderByDescending(ticket => ticket.OpenedAt)
            .ToListAsync();
        return [.. tickets.Select(TicketResponse.Of)];
    }

    private static async Task<IReadOnlyList<OpenTicketResponse>> GetOpenAsync(ClubDbContext db) =>
        await (
            from ticket in db.Tickets
            join member in db.Members on ticket.MemberId equals member.Id
            where ticket.AnsweredAt == null
            orderby ticket.OpenedAt
            select new OpenTicketResponse(ticket.Id, member.Name, ticket.Subject, ticket.Message)).ToListAsync();

    private static async Task<Results<NoContent, NotFound>> AnswerAsync(
        Guid ticketId, AnswerRequest request, ClubDbContext db, MailingService mailing, TimeProvider clock)
    {
        if (await db.Tickets.FindAsync(ticketId) is not { } ticket)
        {
            return TypedResults.NotFound();
        }

        ticket.Answer = request.Text;
        ticket.AnsweredAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync();

        var member = await db.Members.SingleAsync(member => member.Id == ticket.MemberId);
        await mailing.SendAsync(member.Email, $"Re: {ticket.Subject}", $"Dear {member.Name},\n\n{ticket.Answer}");
        return TypedResults.NoContent();
    }
}
