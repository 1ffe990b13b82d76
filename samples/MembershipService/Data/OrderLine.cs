namespace MembershipService.Data;

/// <summary>One product of an order, at the price of the day.</summary>
internal sealed class OrderLine
{
    public int Id { get; init; }

    [DataCategory(DataCategories.Purchases)]
    public required string Sku { get; init; }

    [DataCategory(DataCategories.Purchases)]
    public required int Quantity { get; init; }

    [DataCategory(DataCategories.Purchases)]
    public required int UnitPrice { get; init; }
}
