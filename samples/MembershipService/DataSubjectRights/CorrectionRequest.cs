namespace MembershipService.DataSubjectRights;

/// <summary>The member's data as it should be.</summary>
internal sealed record CorrectionRequest(
    [DataCategory(DataCategories.Identity)] string Name,
    [DataCategory(DataCategories.Contact)] string Email,
    [DataCategory(DataCategories.Identity)] DateOnly? BornOn = null,
    [DataCategory(DataCategories.Contact)] string? Phone = null,
    [DataCategory(DataCategories.Contact)] string? PostalAddress = null);
