namespace MembershipService.Data;

/// <summary>A member of the club, and what they agreed to.</summary>
internal sealed class Member
{
    public Guid Id { get; init; } = Guid.NewGuid();

    [DataCategory(DataCategories.Identity)]
    public required string Name { get; set; }

    [DataCategory(DataCategories.Identity)]
    public DateOnly? BornOn { get; set; }

    [DataCategory(DataCategories.Contact)]
    public required string Email { get; set; }

    [DataCategory(DataCategories.Contact)]
    public string? Phone { get; set; }

    [DataCategory(DataCategories.Contact)]
    public string? PostalAddress { get; set; }

    public DateTime JoinedAt { get; init; }

    public bool IsStaff { get; init; }

    /// <summary>The version of the privacy policy that the member agreed to: the one of the day they joined, or a later one.</summary>
    public required string AgreedPolicy { get; set; }

    /// <summary>Whether our data on the member may serve what the policy of 2026 was the first to name.</summary>
    [ConsentCheck(Version = "2026-04-01")]
    public bool AgreedToPolicyOf2026 => string.CompareOrdinal(AgreedPolicy, "2026-04-01") >= 0;

    /// <summary>Set on the member's demand: only what is needed to run the account continues.</summary>
    public bool UseSuspended { get; set; }

    [ConsentCheck(Purposes.MarketingEmail)]
    public bool AcceptsNewsletter { get; set; }

    [ConsentCheck(Purposes.MarketingPartners)]
    public bool AcceptsPartnerOffers { get; set; }
}
