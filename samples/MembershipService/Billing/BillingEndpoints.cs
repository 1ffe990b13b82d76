using System.Security.Claims;
using MembershipService.Mailing;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Billing;

/// <summary>Pay an order, become a supporting member, and the staff's yearly run of fees.</summary>
[Purpose(Purposes.ServiceBilling)]
internal static class BillingEndpoints
{
    public static void MapBilling(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/orders/{orderId:guid}/payment", PayOrderAsync);
        routes.MapPut("/me/supporting-membership", AgreeToFeeAsync);
        routes.MapPost("/billing/fee-runs", (MembershipFees fees) => fees.ChargeAllDueAsync()).RequireAuthorization(Access.Staff);
    }

    private static async Task<Results<Ok<PaymentResponse>, NotFound, ProblemHttpResult>> PayOrderAsync(
        Guid orderId,
        PaymentRequest request,
        ClaimsPrincipal user,
        ClubDbContext db,
        PaymentGateway gateway,
        MailingService mailing,
        TimeProvider clock)
    {
        var memberId = user.MemberId();
        var order = await db.Orders.SingleOrDefaultAsync(order => order.Id == orderId && order.MemberId == memberId && order.PaidAt == null);
        if (order is null)
        {
            return TypedResults.NotFound();
        }

        var member = await db.Members.SingleAsync(member => member.Id == memberId);
        var result = await gateway.ChargeAsync(new Payment(request.CardToken, order.Total, member.Email));
        if (result is not { Accepted: true, Reference: { } reference })
        {
            return TypedResults.Problem("The card was declined.", statusCode: StatusCodes.Status402PaymentRequired);
        }

        order.PaymentReference = reference;
        order.PaidAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync();
        await mailing.SendAsync(member.Email, "Receipt", $"Dear {member.Name},\n\nwe have charged {order.Total} yen for order {order.Id}.");
        return TypedResults.Ok(new PaymentResponse(reference));
    }

    private static async Task<NoContent> AgreeToFeeAsync(SupportingMembershipRequest request, ClaimsPrincipal user, MembershipFees fees)
    {
        await fees.AgreeAsync(user.MemberId(), request);
        return TypedResults.NoContent();
    }
}
