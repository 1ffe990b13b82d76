namespace MembershipService.Data;

/// <summary>What a password is checked against. Kept apart from the member, so that few queries ever load it.</summary>
internal sealed class Credential
{
    public required Guid MemberId { get; init; }

    [DataCategory(DataCategories.Credentials)]
    public required byte[] Salt { get; set; }

    [DataCategory(DataCategories.Credentials)]
    public required byte[] PasswordHash { get; set; }
}
