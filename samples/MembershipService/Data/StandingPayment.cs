namespace MembershipService.Data;

/// <summary>A supporting member's yearly fee and the card it is charged to.</summary>
internal sealed class StandingPayment
{
    public required Guid MemberId { get; init; }

    /// <summary>The gateway's token: the card's number never reaches this service.</summary>
    [DataCategory(DataCategories.Billing)]
    public required string CardToken { get; set; }

    /// <summary>In yen.</summary>
    [DataCategory(DataCategories.Purchases)]
    public required int YearlyFee { get; set; }

    public DateTime? ChargedAt { get; set; }
}
