using MembershipService.Support;

namespace MembershipService.DataSubjectRights;

/// <summary>Everything that the club holds on one member.</summary>
internal sealed record MemberFile(
    ProfileEntry Profile,
    IReadOnlyList<OrderEntry> Orders,
    StandingPaymentEntry? StandingPayment,
    IReadOnlyList<TicketResponse> Tickets,
    IReadOnlyList<SurveyAnswerEntry> SurveyAnswers,
    IReadOnlyList<UsageEntry> Usage,
    IReadOnlyList<ReadingListItem> ReadingList,
    IReadOnlyList<LoginEntry> Logins);

internal sealed record ProfileEntry(
    [DataCategory(DataCategories.Identity)] string Name,
    [DataCategory(DataCategories.Identity)] DateOnly? BornOn,
    [DataCategory(DataCategories.Contact)] string Email,
    [DataCategory(DataCategories.Contact)] string? Phone,
    [DataCategory(DataCategories.Contact)] string? PostalAddress);

internal sealed record OrderEntry(
    DateTime PlacedAt,
    [DataCategory(DataCategories.Identity)] string DeliveryName,
    [DataCategory(DataCategories.Contact)] string DeliveryAddress,
    IReadOnlyList<OrderLineEntry> Lines,
    [DataCategory(DataCategories.Purchases)] int Total,
    [DataCategory(DataCategories.Billing)] string? PaymentReference)
{
    public static OrderEntry Of(Order order) => new(
        order.PlacedAt,
        order.DeliveryName,
        order.DeliveryAddress,
        [.. order.Lines.Select(line => new OrderLineEntry(line.Sku, line.Quantity, line.UnitPrice))],
        order.Total,
        order.PaymentReference);
}

internal sealed record OrderLineEntry(
    [DataCategory(DataCategories.Purchases)] string Sku,
    [DataCategory(DataCategories.Purchases)] int Quantity,
    [DataCategory(DataCategories.Purchases)] int UnitPrice);

internal sealed record StandingPaymentEntry(
    [DataCategory(DataCategories.Billing)] string CardToken,
    [DataCategory(DataCategories.Purchases)] int YearlyFee);

internal sealed record SurveyAnswerEntry(Guid SurveyId, int Question, [DataCategory(DataCategories.SurveyAnswers)] string Text);

internal sealed record UsageEntry(
    [DataCategory(DataCategories.Usage)] DateTime At,
    [DataCategory(DataCategories.Usage)] string Feature,
    [DataCategory(DataCategories.Usage)] string? Subject);

internal sealed record ReadingListItem([DataCategory(DataCategories.Usage)] string Sku, DateTime AddedAt);

internal sealed record LoginEntry(
    DateTime At,
    bool Succeeded,
    [DataCategory(DataCategories.Technical)] string IpAddress,
    [DataCategory(DataCategories.Technical)] string UserAgent);
