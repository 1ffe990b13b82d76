namespace MembershipService.Data;

/// <summary>A book that a member wants to read. The club has kept these lists only since its policy of 2026, which names what they serve.</summary>
internal sealed class ReadingListEntry
{
    public required Guid MemberId { get; init; }

    [DataCategory(DataCategories.Usage, CollectedSince = "2026-04-01")]
    public required string Sku { get; init; }

    public required DateTime AddedAt { get; init; }
}
