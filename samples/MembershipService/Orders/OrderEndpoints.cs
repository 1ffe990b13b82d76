using System.Security.Claims;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Orders;

/// <summary>The catalogue, and a member's orders.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/products", async (ClubDbContext db) =>
            (await db.Products.OrderBy(product => product.Title).ToListAsync()).Select(ProductResponse.Of));
        routes.MapGet("/products/{sku}", GetProductAsync);
        routes.MapPost("/orders", PlaceOrderAsync);
        routes.MapGet("/orders", GetOrdersAsync);
        routes.MapPost("/orders/{orderId:guid}/shipment", ShipAsync).RequireAuthorization(Access.Staff);
    }

    private static async Task<Results<Ok<ProductResponse>, NotFound>> GetProductAsync(string sku, ClubDbContext db) =>
        await db.Products.FindAsync(sku) is { } product ? TypedResults.Ok(ProductResponse.Of(product)) : TypedResults.NotFound();

    [Purpose(Purposes.ServiceOrders)]
    private static async Task<Results<Created<OrderResponse>, ProblemHttpResult>> PlaceOrderAsync(
        OrderRequest request, ClaimsPrincipal user, OrderDesk desk) =>
        await desk.PlaceAsync(user.MemberId(), request) is { } order
            ? TypedResults.Created($"/orders/{order.Id}", OrderResponse.Of(order))
            : TypedResults.Problem("A product or its quantity cannot be sold.", statusCode: StatusCodes.Status422UnprocessableEntity);

    [Purpose(Purposes.ServiceOrders)]
    private static async Task<IReadOnlyList<OrderResponse>> GetOrdersAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var orders = await db.Orders.AsNoTracking()
            .Include(order => order.Lines)
            .Where(order => order.MemberId == user.MemberId())
            .OrderByDescending(order => order.PlacedAt)
            .ToListAsync();
        return [.. orders.Select(OrderResponse.Of)];
    }

    private static async Task<Results<Ok<ShipmentResponse>, NotFound>> ShipAsync(Guid orderId, OrderShipping shipping) =>
        await shipping.ShipAsync(orderId) is { } tracking ? TypedResults.Ok(new ShipmentResponse(tracking)) : TypedResults.NotFound();
}
