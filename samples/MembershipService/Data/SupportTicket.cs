namespace MembershipService.Data;

/// <summary>An enquiry and its answer.</summary>
internal sealed class SupportTicket
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid MemberId { get; init; }

    public required DateTime OpenedAt { get; init; }

    [DataCategory(DataCategories.Correspondence)]
    public required string Subject { get; init; }

    [DataCategory(DataCategories.Correspondence)]
    public required string Message { get; init; }

    [DataCategory(DataCategories.Correspondence)]
    public string? Answer { get; set; }

    public DateTime? AnsweredAt { get; set; }
}
