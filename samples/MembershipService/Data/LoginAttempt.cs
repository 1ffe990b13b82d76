namespace MembershipService.Data;

/// <summary>Somebody tried to sign in: what the device told, and how it ended.</summary>
internal sealed class LoginAttempt
{
    public int Id { get; init; }

    /// <summary>Whose account it was; null when nobody has the address that was tried.</summary>
    public required Guid? MemberId { get; init; }

    [DataCategory(DataCategories.Technical)]
    public required string IpAddress { get; init; }

    [DataCategory(DataCategories.Technical)]
    public required string UserAgent { get; init; }

    public required bool Succeeded { get; init; }

    public required DateTime At { get; init; }
}
