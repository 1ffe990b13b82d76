namespace MembershipService.Data;

/// <summary>What a member bought, and where it goes.</summary>
internal sealed class Order
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid MemberId { get; init; }

    public required DateTime PlacedAt { get; init; }

    [DataCategory(DataCategories.Identity)]
    public required string DeliveryName { get; init; }

    [DataCategory(DataCategories.Contact)]
    public required string DeliveryAddress { get; init; }

    public List<OrderLine> Lines { get; init; } = [];

    /// <summary>In yen.</summary>
    [DataCategory(DataCategories.Purchases)]
    public required int Total { get; init; }

    [DataCategory(DataCategories.Billing)]
    public string? PaymentReference { get; set; }

    public DateTime? PaidAt { get; set; }

    public DateTime? ShippedAt { get; set; }
}
