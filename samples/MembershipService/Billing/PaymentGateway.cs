namespace MembershipService.Billing;

/// <summary>
/// The client of the gateway that settles card payments. Like a gateway's test mode it talks to no bank: the token
/// <c>tok_declined</c> is refused, an amount of nothing too, and any other charge succeeds.
/// </summary>
[Purpose(Purposes.ServiceBilling)]
[DisclosesTo(Recipients.PaymentGateway)]
internal sealed class PaymentGateway(ILogger<PaymentGateway> logger)
{
    private const string DeclinedToken = "tok_declined";

    public Task<PaymentResult> ChargeAsync(Payment payment)
    {
        var accepted = payment.Amount > 0 && payment.CardToken != DeclinedToken;
        var reference = accepted ? $"pay_{Guid.NewGuid():N}" : null;
        logger.LogInformation("The gateway has {Outcome} a charge", accepted ? "accepted" : "declined");
        return Task.FromResult(new PaymentResult(accepted, reference));
    }
}
