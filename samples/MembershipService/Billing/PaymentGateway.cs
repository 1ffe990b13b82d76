namespace MembershipService.Billing;

/// <summary>The client of the gateway that settles card payments.</summary>
[Purpose(Purposes.ServiceBilling)]
[DisclosesTo(Recipients.PaymentGateway)]
internal sealed class PaymentGateway(HttpClient http, ILogger<PaymentGateway> logger)
{
    public async Task<PaymentResult> ChargeAsync(Payment payment)
    {
        using var response = await http.PostAsJsonAsync("charges", payment);
        response.EnsureSuccessStatusCode();
        var result = (await response.Content.ReadFromJsonAsync<PaymentResult>())!;
        logger.LogInformation("The gateway has {Outcome} a charge", result.Accepted ? "accepted" : "declined");
        return result;
    }
}
