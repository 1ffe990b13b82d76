using System.Globalization;
using ParcelCarrier;

namespace MembershipService.Orders;

/// <summary>Hands paid orders to the carrier.</summary>
[Purpose(Purposes.ServiceOrders)]
internal sealed class OrderShipping(ClubDbContext db, CarrierClient carrier, TimeProvider clock, ILogger<OrderShipping> logger)
{
    /// <returns>The number to track the parcel by, or null when there is no such order that waits to be sent.</returns>
    public async Task<string?> ShipAsync(Guid orderId)
    {
        var order = await db.Orders.SingleOrDefaultAsync(order => order.Id == orderId && order.PaidAt != null && order.ShippedAt == null);
        if (order is null)
        {
            return null;
        }

        var tracking = await carrier.BookAsync(
            order.DeliveryName, order.DeliveryAddress, order.Id.ToString("N", CultureInfo.InvariantCulture));
        order.ShippedAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync();
        logger.LogInformation("Order {OrderId} was sent as {TrackingNumber}", order.Id, tracking);
        return tracking;
    }
}
