namespace MembershipService.Support;

internal sealed record TicketRequest(
    [DataCategory(DataCategories.Correspondence)] string Subject,
    [DataCategory(DataCategories.Correspondence)] string Message);

internal sealed record AnswerRequest([DataCategory(DataCategories.Correspondence)] string Text);

internal sealed record TicketResponse(
    Guid TicketId,
    DateTime OpenedAt,
    [DataCategory(DataCategories.Correspondence)] string Subject,
    [DataCategory(DataCategories.Correspondence)] string Message,
    [DataCategory(DataCategories.Correspondence)] string? Answer)
{
    public static TicketResponse Of(SupportTicket ticket) =>
        new(ticket.Id, ticket.OpenedAt, ticket.Subject, ticket.Message, ticket.Answer);
}

internal sealed record OpenTicketResponse(
    Guid TicketId,
    [DataCategory(DataCategories.Identity)] string MemberName,
    [DataCategory(DataCategories.Correspondence)] string Subject,
    [DataCategory(DataCategories.Correspondence)] string Message);
