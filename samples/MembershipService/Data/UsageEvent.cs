namespace MembershipService.Data;

/// <summary>That a member used a feature, on what, and when.</summary>
internal sealed class UsageEvent
{
    public int Id { get; init; }

    public required Guid MemberId { get; init; }

    [DataCategory(DataCategories.Usage)]
    public required string Feature { get; init; }

    [DataCategory(DataCategories.Usage)]
    public string? Subject { get; init; }

    [DataCategory(DataCategories.Usage)]
    public required DateTime At { get; init; }
}
