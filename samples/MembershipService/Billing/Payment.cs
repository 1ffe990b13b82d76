namespace MembershipService.Billing;

/// <summary>What the gateway is told: the least that it needs to charge a card.</summary>
internal sealed record Payment(
    [DataCategory(DataCategories.Billing)] string CardToken,
    [DataCategory(DataCategories.Purchases)] int Amount,
    [DataCategory(DataCategories.Contact)] string ReceiptAddress);

internal sealed record PaymentResult(bool Accepted, string? Reference);
