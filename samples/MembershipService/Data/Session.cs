namespace MembershipService.Data;

/// <summary>A signed-in device. Only the hash of its token is stored.</summary>
internal sealed class Session
{
    [DataCategory(DataCategories.Credentials)]
    public required string TokenHash { get; init; }

    public required Guid MemberId { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>Until then the member counts as having just proved who they are.</summary>
    public DateTime? ConfirmedUntil { get; set; }
}
