namespace MembershipService.Billing;

internal sealed record PaymentRequest([DataCategory(DataCategories.Billing)] string CardToken);

internal sealed record SupportingMembershipRequest(
    [DataCategory(DataCategories.Billing)] string CardToken,
    [DataCategory(DataCategories.Purchases)] int YearlyFee);

internal sealed record PaymentResponse([DataCategory(DataCategories.Billing)] string PaymentReference);

internal sealed record FeeRunResponse(int Charged, int Refused);
