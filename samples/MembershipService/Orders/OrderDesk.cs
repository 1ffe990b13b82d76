namespace MembershipService.Orders;

/// <summary>Turns what a member asks for into an order at today's prices.</summary>
[Purpose(Purposes.ServiceOrders)]
internal sealed class OrderDesk(ClubDbContext db, TimeProvider clock, ILogger<OrderDesk> logger)
{
    private const int MostOfOneProduct = 100;

    /// <returns>The order, or null when a product or its quantity cannot be sold.</returns>
    public async Task<Order?> PlaceAsync(Guid memberId, OrderRequest request)
    {
        var lines = new List<OrderLine>();
        foreach (var item in request.Items)
        {
            if (item.Quantity is < 1 or > MostOfOneProduct || await db.Products.FindAsync(item.Sku) is not { } product)
            {
                return null;
            }

            lines.Add(new OrderLine { Sku = product.Sku, Quantity = item.Quantity, UnitPrice = product.Price });
        }

        var member = await db.Members.SingleAsync(member => member.Id == memberId);
        var order = new Order
        {
            MemberId = memberId,
            PlacedAt = clock.GetUtcNow().UtcDateTime,
            DeliveryName = request.DeliveryName ?? member.Name,
            DeliveryAddress = request.DeliveryAddress,
            Lines = lines,
            Total = lines.Sum(line => line.Quantity * line.UnitPrice),
        };
        member.PostalAddress ??= request.DeliveryAddress;
        db.Orders.Add(order);
        await db.SaveChangesAsync();
        logger.LogInformation("Member {MemberId} placed order {OrderId}", memberId, order.Id);
        return order;
    }
}
