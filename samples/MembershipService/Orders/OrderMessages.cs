namespace MembershipService.Orders;

internal sealed record OrderRequest(
    IReadOnlyList<OrderItem> Items,
    [DataCategory(DataCategories.Contact)] string DeliveryAddress,
    [DataCategory(DataCategories.Identity)] string? DeliveryName = null);

internal sealed record OrderItem(
    [DataCategory(DataCategories.Purchases)] string Sku,
    [DataCategory(DataCategories.Purchases)] int Quantity);

internal sealed record OrderResponse(
    Guid OrderId,
    DateTime PlacedAt,
    IReadOnlyList<OrderItem> Items,
    [DataCategory(DataCategories.Purchases)] int Total,
    DateTime? PaidAt)
{
    public static OrderResponse Of(Order order) =>
        new(order.Id, order.PlacedAt, [.. order.Lines.Select(line => new OrderItem(line.Sku, line.Quantity))], order.Total, order.PaidAt);
}

internal sealed record ShipmentResponse(string TrackingNumber);

internal sealed record ProductResponse(string Sku, string Title, string Topic, int Price)
{
    public static ProductResponse Of(Product product) => new(product.Sku, product.Title, product.Topic, product.Price);
}
